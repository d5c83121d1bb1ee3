// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See measuresdialog.h.
#include "ui/places/measuresdialog.h"

#include "core/monitoring/monitor.h"
#include "core/services/places/placelink.h"
#include "core/services/places/secretstore.h"
#include "ui/parts/fitheight.h"
#include "ui/parts/messagebar.h"
#include "ui/parts/pieces.h"
#include "ui/places/promform.h"
#include "ui/words/measurewords.h"
#include "ui/words/statewords.h"
#include "ui/words/text.h"

#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace pupitre
{

namespace
{
constexpr int measuresWidth = 640;

int gpusIn(const std::vector<Sample>& samples)
{
    std::size_t gpus = 0;
    for (const Sample& sample : samples)
        gpus += sample.gpus.size();
    return static_cast<int>(gpus);
}
} // namespace

MeasuresDialog::MeasuresDialog(Monitor& monitor, PlaceLink& link, Settings& settings, QWidget* over)
    : QDialog(over->window()), m_monitor(monitor), m_link(link), m_lane(link.mailbox(), "measures"),
      m_own(new QRadioButton(tr("The place itself measures"), this)),
      m_prometheus(new QRadioButton(tr("A Prometheus with NVIDIA's DCGM exporter has them"), this)),
      m_form(new PromForm(settings,
                          link.place().address.kind == PlaceKind::Ssh ? PromForm::From::HereOrPlace
                                                                      : PromForm::From::Here,
                          this)),
      m_message(new MessageBar(this)),
      m_try(makeButton(tr("Try it"), "measuresTry", ButtonKind::Default, this)),
      m_save(makeButton(tr("Save"), "measuresSave", ButtonKind::Primary, this))
{
    setObjectName(QStringLiteral("measuresDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Measurements"));
    setFixedWidth(measuresWidth);
    layOut(placeName(link.place()));
    const auto source = m_monitor.prometheus(link.place().id);
    (source ? m_prometheus : m_own)->setChecked(true);
    if (source) {
        m_form->show(*source);
        askWhetherKept(*source);
    }
    connect(&m_link, &QObject::destroyed, this, &QDialog::reject);
    connect(m_prometheus, &QRadioButton::toggled, this, &MeasuresDialog::chosen);
    connect(m_form, &PromForm::changed, this, &MeasuresDialog::chosen);
    connect(m_message, &MessageBar::closed, this, [this] { fit(); });
    connect(m_form, &PromForm::grown, this, &MeasuresDialog::fit);
    connect(m_try, &QPushButton::clicked, this, &MeasuresDialog::tryIt);
    connect(m_save, &QPushButton::clicked, this, &MeasuresDialog::save);
    chosen();
    open();
    fit();
}

void MeasuresDialog::askWhetherKept(const PrometheusSource& source)
{
    if (source.login == PromLogin::None || m_link.secrets() == nullptr)
        return;
    m_link.secrets()->read(promSecretKey(m_link.place().id, source),
                           Reply<std::string>(this, [this](const Result<std::string>& kept) {
                               if (kept)
                                   m_form->showKept();
                               else
                                   m_form->complainOfSecret();
                           }));
}

void MeasuresDialog::layOut(const QString& place)
{
    m_own->setObjectName(QStringLiteral("measuresOwn"));
    m_prometheus->setObjectName(QStringLiteral("measuresPrometheus"));
    m_message->setObjectName(QStringLiteral("measuresMessage"));
    m_form->addBeside(m_try);
    m_save->setDefault(true);
    auto* cancel = makeButton(tr("Cancel"), "measuresCancel", ButtonKind::Ghost, this);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(10);
    column->addWidget(
        makeParagraph(tr("Where the measurements of %1 come from").arg(place), "heading", this));
    column->addWidget(makeParagraph(
        tr("The place's own agent says who uses what. A Prometheus knows all machines of a pool "
           "and their past, but not whose a GPU is."),
        "muted", this));
    column->addWidget(m_own);
    column->addWidget(m_prometheus);
    column->addWidget(m_form);
    column->addWidget(m_message);
    column->addStretch();
    column->addLayout(buttons);
}

void MeasuresDialog::chosen()
{
    m_form->setEnabled(m_prometheus->isChecked());
    m_message->clear();
    fit(); // fields come and go
}

void MeasuresDialog::tryIt()
{
    const auto source = m_form->sound();
    if (!source)
        return;
    m_try->setEnabled(false);
    tell({Tone::Info, tr("Asking…"), {}, {}, {}});
    m_client = std::make_unique<PrometheusClient>(m_lane, m_link, *source);
    m_client->useSecret(m_form->typedSecret());
    m_client->now(
        std::chrono::seconds(1),
        [this, reach = source->reach](const Result<std::vector<Sample>>& samples) { tried(reach, samples); });
}

void MeasuresDialog::tried(PromReach reach, const Result<std::vector<Sample>>& samples)
{
    m_try->setEnabled(true);
    if (!samples) {
        if (lacksSecret(samples.error()))
            m_form->complainOfSecret();
        const ErrorWords words = measureWordsFor(samples.error(), reach);
        return tell({Tone::Fail,
                     words.what,
                     QStringList{words.meaning, words.todo}.join(QLatin1Char(' ')).trimmed(),
                     shown(samples.error().detail),
                     {}});
    }
    const int gpus = gpusIn(*samples);
    if (gpus == 0)
        return tell({Tone::Warn,
                     tr("It answers, and has no GPU."),
                     tr("Check the labels, and that it asks the DCGM exporters."),
                     {},
                     {}});
    const QString machines = tr("%n machine(s)", nullptr, static_cast<int>(samples->size()));
    tell({Tone::Ok, tr("%n GPU(s) on %1.", nullptr, gpus).arg(machines), {}, {}, {}});
}

/// The rows first: how high a sentence below a field is depends on its width.
void MeasuresDialog::fit()
{
    m_form->fitRows();
    fitHeight(*this);
}

void MeasuresDialog::tell(const Message& message)
{
    m_message->show(message);
    fit();
}

void MeasuresDialog::save()
{
    if (m_own->isChecked())
        return follow(std::nullopt);
    if (const auto source = m_form->sound())
        keep(*source, [this, source] { follow(source); });
}

void MeasuresDialog::follow(const std::optional<PrometheusSource>& source)
{
    const PlaceId& place = m_link.place().id;
    const auto keyOf = [&place](const std::optional<PrometheusSource>& one) {
        return one ? promSecretKey(place, *one) : std::string();
    };
    const auto before = m_monitor.prometheus(place);
    if (before && m_link.secrets() != nullptr && keyOf(before) != keyOf(source))
        m_link.secrets()->forget(keyOf(before));
    m_monitor.setPrometheus(place, source);
    accept();
}

/// Goes on once its secret is in the keychain, or was before, or none is needed.
void MeasuresDialog::keep(const PrometheusSource& source, std::function<void()> kept)
{
    if (source.login == PromLogin::None)
        return kept();
    if (m_link.secrets() == nullptr)
        return m_form->complainOfSecret();
    const std::string key = promSecretKey(m_link.place().id, source);
    const Secret typed = m_form->typedSecret();
    if (!typed.empty())
        return m_link.secrets()->write(
            key, typed.c_str(),
            Reply<SecretLifetime>(this, [kept](const Result<SecretLifetime>&) { kept(); }));
    m_link.secrets()->read(key, Reply<std::string>(this, [this, kept](const Result<std::string>& secret) {
                               return secret ? kept() : m_form->complainOfSecret();
                           }));
}

} // namespace pupitre
