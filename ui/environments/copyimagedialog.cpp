// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See copyimagedialog.h.
#include "ui/environments/copyimagedialog.h"

#include "ui/parts/messagebar.h"
#include "ui/parts/pieces.h"
#include "ui/places/questionpanel.h"
#include "ui/words/copywords.h"
#include "ui/words/errorwords.h"
#include "ui/words/statewords.h"
#include "ui/words/text.h"

#include <QComboBox>
#include <QGridLayout>
#include <QProgressBar>

#include <algorithm>

namespace pupitre
{

namespace
{

constexpr int copyImageWidth = 560;
constexpr int barSteps = 1000;

void addPlaceTo(QComboBox& box, const PlaceBook& places, const PlaceId& id)
{
    if (const KnownPlace* known = places.place(id))
        box.addItem(placeName(*known), QString::fromStdString(id.text()));
}

} // namespace

CopyImageDialog::CopyImageDialog(const EnvironmentServices& services, const ImagesOnPlaces& images,
                                 const ShelfEntry& entry, QWidget* over)
    : QDialog(over), m_services(services), m_images(images), m_entry(entry), m_from(new QComboBox(this)),
      m_to(new QComboBox(this)), m_bar(new QProgressBar(this)), m_bytes(makeLabel({}, "small", this)),
      m_question(new QuestionPanel(this)), m_outcome(new MessageBar(this)),
      m_close(makeButton(tr("Close"), "copyClose", ButtonKind::Ghost, this)),
      m_stop(makeButton(tr("Stop"), "copyStop", ButtonKind::Default, this)),
      m_copy(makeButton(tr("Copy"), "copyDo", ButtonKind::Primary, this))
{
    setObjectName(QStringLiteral("copyImageDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Copy %1").arg(shown(entry.environment->name)));
    layOut();
    fillSources();
    connect(m_from, &QComboBox::currentIndexChanged, this, &CopyImageDialog::fillTargets);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_copy, &QPushButton::clicked, this, &CopyImageDialog::copy);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_shown)
            m_services.copying->cancel(*m_shown);
    });
    connect(services.copying, &ImageCopying::progressed, this, &CopyImageDialog::showProgress);
    connect(services.copying, &ImageCopying::ended, this, &CopyImageDialog::showEnd);
    connect(&services.copying->questions(), &PendingQuestions::changed, this, &CopyImageDialog::showQuestion);
    connect(m_question, &QuestionPanel::answered, &services.copying->questions(), &PendingQuestions::answer);
    showQuestion();
    resize(copyImageWidth, sizeHint().height());
    open();
}

void CopyImageDialog::layOut()
{
    m_from->setObjectName(QStringLiteral("copyFrom"));
    m_from->setAccessibleName(tr("From"));
    m_to->setObjectName(QStringLiteral("copyTo"));
    m_to->setAccessibleName(tr("To"));
    m_bar->setTextVisible(false);
    m_bar->setRange(0, barSteps);
    m_bar->setAccessibleName(tr("Copying"));
    m_bytes->setObjectName(QStringLiteral("copyBytes"));
    m_outcome->setObjectName(QStringLiteral("copyOutcome"));
    m_copy->setDefault(true);
    auto* places = new QGridLayout;
    places->setHorizontalSpacing(12);
    places->setVerticalSpacing(8);
    places->addWidget(makeLabel(tr("From"), "muted", this), 0, 0);
    places->addWidget(m_from, 0, 1);
    places->addWidget(makeLabel(tr("To"), "muted", this), 1, 0);
    places->addWidget(m_to, 1, 1);
    places->setColumnStretch(1, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_close);
    buttons->addStretch();
    buttons->addWidget(m_stop);
    buttons->addWidget(m_copy);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(8);
    column->addWidget(makeParagraph(shown(m_entry.environment->name), "heading", this));
    column->addWidget(
        makeParagraph(tr("What was built on one place goes to the other as it is, with the list "
                         "of its packages. Nothing of it stays on this computer."),
                      "muted", this));
    column->addLayout(places);
    column->addWidget(m_bar);
    column->addWidget(m_bytes);
    column->addWidget(m_question);
    column->addWidget(m_outcome);
    column->addStretch();
    column->addLayout(buttons);
}

void CopyImageDialog::fillSources()
{
    for (const BuiltThere& one : m_images.newestOf(m_entry.environment->id))
        addPlaceTo(*m_from, m_services.places, one.place);
    fillTargets();
}

void CopyImageDialog::fillTargets()
{
    const auto from = chosen(*m_from);
    m_to->clear();
    for (const PlaceId& id : m_services.places.ids())
        if (id != from)
            addPlaceTo(*m_to, m_services.places, id);
    if (m_to->count() == 0)
        m_outcome->show(
            {Tone::Info, tr("There is no other place."), tr("Add one on the page Places."), {}, {}});
    showButtons();
}

std::optional<PlaceId> CopyImageDialog::chosen(const QComboBox& box) const
{
    const auto id = PlaceId::parse(toStd(box.currentData().toString()));
    return id ? std::optional(*id) : std::nullopt;
}

void CopyImageDialog::copy()
{
    const auto from = chosen(*m_from);
    const auto to = chosen(*m_to);
    const BuiltOnPlace* built = from ? m_images.newest(*from, m_entry.environment->id) : nullptr;
    if (built == nullptr || !to)
        return;
    m_outcome->clear();
    m_shown = m_services.copying->start({*from, *to, built->built, m_entry.environment->name});
    showProgress(*m_shown);
    showButtons();
}

void CopyImageDialog::showProgress(ImageCopyId copy)
{
    const ImageCopyRun* run = m_shown == copy ? m_services.copying->run(copy) : nullptr;
    if (run == nullptr)
        return;
    const auto& [bytes, total, rate] = run->progress;
    const auto expected = std::max<std::uint64_t>(total, 1);
    m_bar->setValue(static_cast<int>(std::min(bytes, expected) * barSteps / expected));
    if (bytes == 0)
        m_bytes->setText(tr("Connecting…"));
    else
        m_bytes->setText(tr("%1 of about %2").arg(shownBytes(bytes), shownBytes(total)));
}

void CopyImageDialog::showEnd(ImageCopyId copy)
{
    const ImageCopyRun* run = m_shown == copy ? m_services.copying->run(copy) : nullptr;
    if (run == nullptr)
        return;
    if (run->built) {
        m_outcome->show({Tone::Ok,
                         run->wasThere ? tr("It was there already.") : tr("Copied."),
                         shown(run->built->reference),
                         {},
                         {}});
    } else if (run->error && run->error->kind == ErrorKind::Cancelled) {
        m_outcome->show(
            {Tone::Idle, tr("Stopped."), tr("Nothing of it is left on the other place."), {}, {}});
    } else if (run->error) {
        const QString advice = copyAdvice(*run->error);
        m_outcome->show({Tone::Fail,
                         tr("Not copied."),
                         advice.isEmpty() ? sentence(*run->error) : advice,
                         shown(run->error->detail),
                         {}});
    }
    showButtons();
}

void CopyImageDialog::showQuestion()
{
    const auto question = m_services.copying->questions().question();
    m_question->setVisible(question.has_value());
    if (question)
        m_question->show(*question);
}

void CopyImageDialog::showButtons()
{
    const ImageCopyRun* run = m_shown ? m_services.copying->run(*m_shown) : nullptr;
    const bool running = run != nullptr && run->state == OperationState::Running;
    m_bar->setVisible(running);
    m_bytes->setVisible(running);
    m_stop->setVisible(running);
    m_copy->setVisible(!running);
    m_copy->setEnabled(m_from->count() > 0 && m_to->count() > 0);
    m_from->setEnabled(!running);
    m_to->setEnabled(!running);
}

} // namespace pupitre
