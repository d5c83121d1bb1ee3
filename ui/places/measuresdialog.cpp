// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See measuresdialog.h.
#include "ui/places/measuresdialog.h"

#include "core/monitoring/monitor.h"
#include "ui/parts/messagebar.h"
#include "ui/parts/pieces.h"
#include "ui/parts/textrow.h"
#include "ui/words/errorwords.h"
#include "ui/words/statewords.h"
#include "ui/words/text.h"

#include <QLineEdit>
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

MeasuresDialog::MeasuresDialog(Monitor& monitor, Mailbox& mailbox, const KnownPlace& place, QWidget* over)
    : QDialog(over->window()), m_monitor(monitor), m_place(place.id), m_lane(mailbox, "measures"),
      m_own(new QRadioButton(tr("The place itself measures"), this)),
      m_prometheus(new QRadioButton(tr("A Prometheus with NVIDIA's DCGM exporter has them"), this)),
      m_url(
          makeTextRow(tr("Address"), "measuresUrl", QStringLiteral("http://prometheus.example:9090"), this)),
      m_labels(makeTextRow(tr("Only what has these labels"), "measuresLabels",
                           QStringLiteral("cluster=\"lab-a\""), this)),
      m_message(new MessageBar(this)),
      m_try(makeButton(tr("Try it"), "measuresTry", ButtonKind::Default, this)),
      m_save(makeButton(tr("Save"), "measuresSave", ButtonKind::Primary, this))
{
    setObjectName(QStringLiteral("measuresDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Measurements"));
    layOut(placeName(place));
    const auto source = m_monitor.prometheus(m_place);
    (source ? m_prometheus : m_own)->setChecked(true);
    textField(*m_url).setText(shown(source ? source->url : std::string()));
    textField(*m_labels).setText(shown(source ? source->labels : std::string()));
    connect(m_prometheus, &QRadioButton::toggled, this, &MeasuresDialog::chosen);
    connect(m_try, &QPushButton::clicked, this, &MeasuresDialog::tryIt);
    connect(m_save, &QPushButton::clicked, this, &MeasuresDialog::save);
    chosen();
    resize(measuresWidth, sizeHint().height());
    open();
}

void MeasuresDialog::layOut(const QString& place)
{
    m_own->setObjectName(QStringLiteral("measuresOwn"));
    m_prometheus->setObjectName(QStringLiteral("measuresPrometheus"));
    m_message->setObjectName(QStringLiteral("measuresMessage"));
    m_url->addBeside(m_try);
    m_labels->setHint(tr("Empty: everything that Prometheus has."));
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
    column->addWidget(m_url);
    column->addWidget(m_labels);
    column->addWidget(m_message);
    column->addStretch();
    column->addLayout(buttons);
}

void MeasuresDialog::chosen()
{
    for (QWidget* part : std::initializer_list<QWidget*>{m_url, m_labels, m_try})
        part->setEnabled(m_prometheus->isChecked());
    m_message->clear();
}

std::optional<PrometheusSource> MeasuresDialog::sound()
{
    PrometheusSource source{typedIn(*m_url), typedIn(*m_labels)};
    const bool url = checkPrometheus({source.url, {}}).has_value();
    const bool labels = checkPrometheus({"http://localhost", source.labels}).has_value();
    m_url->setProblem(url ? QString()
                          : tr("Write a whole address, http://… or https://…, without a password in it."));
    m_labels->setProblem(labels ? QString()
                                : tr("Write labels as Prometheus does: cluster=\"lab-a\", job=~\"gpu.*\""));
    return url && labels ? std::optional(std::move(source)) : std::nullopt;
}

void MeasuresDialog::tryIt()
{
    const auto source = sound();
    if (!source)
        return;
    m_try->setEnabled(false);
    m_message->show({Tone::Info, tr("Asking…"), {}, {}, {}});
    m_client = std::make_unique<PrometheusClient>(m_lane, *source);
    m_client->now(std::chrono::seconds(1),
                  [this](const Result<std::vector<Sample>>& samples) { tried(samples); });
}

void MeasuresDialog::tried(const Result<std::vector<Sample>>& samples)
{
    m_try->setEnabled(m_prometheus->isChecked());
    if (!samples)
        return m_message->show({Tone::Fail, sentence(samples.error()), {}, {}, {}});
    const int gpus = gpusIn(*samples);
    if (gpus == 0)
        return m_message->show({Tone::Warn,
                                tr("It answers, and has no GPU."),
                                tr("Check the labels, and that it asks the DCGM exporters."),
                                {},
                                {}});
    const QString machines = tr("%n machine(s)", nullptr, static_cast<int>(samples->size()));
    m_message->show({Tone::Ok, tr("%n GPU(s) on %1.", nullptr, gpus).arg(machines), {}, {}, {}});
}

void MeasuresDialog::save()
{
    if (m_own->isChecked()) {
        m_monitor.setPrometheus(m_place, std::nullopt);
        return accept();
    }
    const auto source = sound();
    if (!source)
        return;
    m_monitor.setPrometheus(m_place, source);
    accept();
}

} // namespace pupitre
