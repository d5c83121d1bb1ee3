// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See feedbackdialog.h.
#include "ui/student/feedbackdialog.h"

#include "core/student/files/savedfeedback.h"
#include "ui/parts/eliding.h"
#include "ui/parts/filechoice.h"
#include "ui/parts/fitheight.h"
#include "ui/parts/messagebar.h"
#include "ui/parts/pieces.h"
#include "ui/student/filelist.h"
#include "ui/student/studywords.h"
#include "ui/words/errorwords.h"
#include "ui/words/statewords.h"
#include "ui/words/text.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QUrl>
#include <QVBoxLayout>

namespace pupitre
{

namespace
{
constexpr int feedbackWidth = 540;

bool openWithDesktop(const QString& file)
{
    return QDesktopServices::openUrl(QUrl::fromLocalFile(file));
}
} // namespace

FeedbackDialog::FeedbackDialog(const StudentServices& services, const CourseLink& course, const StudentTp& tp,
                               QWidget* over)
    : QDialog(over), m_services(services), m_name(course.enrolment().name + "-" + tp.plan.id.text()),
      m_open(openWithDesktop), m_state(makeParagraph(tr("The feedback is being fetched…"), "muted", this)),
      m_files(makeFileList("feedbackFiles", tr("Files of the feedback"), this)),
      m_outcome(new MessageBar(this)),
      m_close(makeButton(tr("Close"), "feedbackClose", ButtonKind::Ghost, this)),
      m_save(makeButton(tr("Save all…"), "feedbackSave", ButtonKind::Default, this)),
      m_openFile(makeButton(tr("Open"), "feedbackOpen", ButtonKind::Primary, this)),
      m_transfers(services.mailbox, services.operations, services.studies)
{
    setObjectName(QStringLiteral("feedbackDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    build(studyTitle(viewOf(course), tp));
    const std::string id = tp.plan.id.text();
    const auto folder = feedbackFolder(course.enrolment(), tp.plan.id);
    m_transfers.start(
        course, tp.plan.id,
        [id, folder](Remote& gate, const Reporter<TransferProgress>& reporter, const std::stop_token& stop) {
            return fetchFeedback(gate, id, folder, reporter, stop);
        },
        {this, [this](const Result<FeedbackHere>& feedback) { show(feedback); }});
}

void FeedbackDialog::build(const QString& title)
{
    setWindowTitle(tr("Feedback – %1").arg(title));
    m_state->setObjectName(QStringLiteral("feedbackState"));
    m_outcome->setObjectName(QStringLiteral("feedbackOutcome"));
    setButtonSymbol(*m_save, Icon::Download, ButtonKind::Default);
    m_files->hide();
    m_save->setEnabled(false);
    m_openFile->setEnabled(false);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_close);
    buttons->addStretch();
    buttons->addWidget(m_save);
    buttons->addWidget(m_openFile);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(8);
    column->addWidget(makeParagraph(title, "heading", this));
    column->addWidget(m_state);
    column->addWidget(m_files);
    column->addWidget(m_outcome);
    column->addStretch();
    column->addSpacing(8);
    column->addLayout(buttons);
    setFixedWidth(feedbackWidth);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_openFile, &QPushButton::clicked, this, &FeedbackDialog::openChosen);
    connect(m_files, &QListWidget::itemActivated, this, &FeedbackDialog::openChosen);
    connect(m_save, &QPushButton::clicked, this, [this] {
        askForFolder(this, m_services.settings,
                     {QStringLiteral("feedbackFolder"), tr("Where to save the feedback"), {}},
                     [this](const QString& parent) { saveInto(parent); });
    });
    connect(m_outcome, &MessageBar::closed, this, [this] { fitHeight(*this); });
}

void FeedbackDialog::show(const Result<FeedbackHere>& feedback)
{
    if (!feedback) {
        m_state->setText(sentence(feedback.error()));
        fitHeight(*this);
        return;
    }
    m_here = *feedback;
    m_files->clear();
    m_state->setText(tr("Your teacher sent %n file(s).", "", static_cast<int>(m_here.files.size())));
    for (const FeedbackFile& file : m_here.files) {
        const QString path = shownShort(file.path, 200);
        auto* item = new QListWidgetItem(QStringLiteral("%1  %2").arg(path, shownBytes(file.bytes)), m_files);
        item->setToolTip(plainTip(path));
        item->setData(Qt::AccessibleTextRole, path);
    }
    fitFileList(*m_files);
    m_files->setCurrentRow(0);
    m_files->setVisible(!m_here.files.empty());
    m_save->setEnabled(!m_here.files.empty());
    m_openFile->setEnabled(!m_here.files.empty());
    m_openFile->setDefault(true);
    m_files->setFocus(Qt::OtherFocusReason);
    fitHeight(*this);
}

void FeedbackDialog::openChosen()
{
    const int row = m_files->currentRow();
    if (row < 0)
        return;
    const auto file = m_here.folder / m_here.files[static_cast<std::size_t>(row)].path;
    if (m_open(QString::fromStdString(file.string())))
        return;
    m_outcome->show({Tone::Warn,
                     tr("No program on this computer opens %1.").arg(shown(file.filename().string())),
                     tr("Save it, and open it where you have one."),
                     {},
                     {}});
    fitHeight(*this);
}

void FeedbackDialog::saveInto(const QString& parent)
{
    const auto saved = saveFeedback(m_here, std::filesystem::path(toStd(parent)) / (m_name + "-feedback"));
    if (saved)
        m_outcome->show({Tone::Ok, tr("Saved in %1.").arg(shown(saved->string())), {}, {}, {}});
    else {
        const ErrorWords words = wordsFor(saved.error());
        m_outcome->show({Tone::Fail, words.what, words.todo, shown(saved.error().detail), {}});
    }
    fitHeight(*this);
}

} // namespace pupitre
