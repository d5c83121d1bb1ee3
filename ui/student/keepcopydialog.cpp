// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See keepcopydialog.h.
#include "ui/student/keepcopydialog.h"

#include "ui/parts/elidedlabel.h"
#include "ui/parts/filechoice.h"
#include "ui/parts/fitheight.h"
#include "ui/parts/messagebar.h"
#include "ui/parts/pieces.h"
#include "ui/student/copywords.h"
#include "ui/student/downloadwords.h"
#include "ui/student/studywords.h"
#include "ui/words/text.h"

#include <QCheckBox>
#include <QDesktopServices>
#include <QDir>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QStandardPaths>
#include <QUrl>
#include <QVBoxLayout>

namespace pupitre
{

namespace
{
constexpr int copyWidth = 540;

/// A folder that is theirs, and that a person finds again.
std::filesystem::path usualCopyFolder(const Enrolment& enrolment)
{
    return std::filesystem::path(toStd(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)))
           / "Pupitre" / enrolment.name;
}
} // namespace

KeepCopyDialog::KeepCopyDialog(const StudentServices& services, const CourseLink& course, const StudentTp& tp,
                               QWidget* over)
    : QDialog(over), m_services(services), m_course(&course), m_tp(tp.plan.id),
      m_habit(copyHabit(services.settings, course.enrolment())), m_folder(new ElidedLabel("strong", this)),
      m_choose(makeButton(tr("Choose…"), "copyChoose", ButtonKind::Default, this)),
      m_leaving(new QCheckBox(tr("Also each time I close Pupitre"), this)), m_going(new QWidget(this)),
      m_bar(new QProgressBar(m_going)), m_goingText(makeParagraph({}, "small", m_going)),
      m_outcome(new MessageBar(this)), m_close(makeButton(tr("Close"), "copyClose", ButtonKind::Ghost, this)),
      m_stop(makeButton(tr("Stop"), "copyStop", ButtonKind::Default, this)),
      m_do(makeButton(tr("Keep a copy"), "copyDo", ButtonKind::Primary, this))
{
    setObjectName(QStringLiteral("keepCopyDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    if (m_habit.folder.empty())
        m_habit.folder = usualCopyFolder(course.enrolment());
    build(studyTitle(viewOf(course), tp));
    refresh();
    connect(&services.copies, &CopyKeeping::progressed, this,
            [this](const std::string& name, const TpId& of, const TransferProgress& progress) {
                if (m_course && m_course->enrolment().name == name && of == m_tp)
                    showProgress(progress);
            });
    if (services.copies.isUnderWay(course, m_tp))
        begin(); // it joins the one that runs
}

void KeepCopyDialog::build(const QString& title)
{
    setWindowTitle(tr("Keep a copy – %1").arg(title));
    m_folder->setObjectName(QStringLiteral("copyFolder"));
    m_leaving->setObjectName(QStringLiteral("copyWhenLeaving"));
    m_leaving->setChecked(m_habit.whenLeaving);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Copying"));
    m_goingText->setObjectName(QStringLiteral("copyProgress"));
    m_outcome->setObjectName(QStringLiteral("copyOutcome"));
    setButtonSymbol(*m_do, Icon::Copy, ButtonKind::Primary);
    m_do->setDefault(true);
    auto* where = new QHBoxLayout;
    where->setSpacing(12);
    where->addWidget(makeLabel(tr("Copied into"), "muted", this));
    where->addWidget(m_folder, 1);
    where->addWidget(m_choose);
    auto* going = new QVBoxLayout(m_going);
    going->setContentsMargins(0, 0, 0, 0);
    going->setSpacing(6);
    going->addWidget(m_bar);
    going->addWidget(m_goingText);
    m_going->hide();
    m_stop->hide();
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_close);
    buttons->addStretch();
    buttons->addWidget(m_stop);
    buttons->addWidget(m_do);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(8);
    column->addWidget(makeParagraph(title, "heading", this));
    column->addWidget(makeParagraph(tr("Your work as it is at the place now, on this computer: only what "
                                       "changed is fetched. What you changed in the copy is set aside, "
                                       "never written over."),
                                    "muted", this));
    column->addSpacing(4);
    column->addLayout(where);
    column->addWidget(m_leaving);
    column->addSpacing(4);
    column->addWidget(m_going);
    column->addWidget(m_outcome);
    column->addStretch();
    column->addSpacing(8);
    column->addLayout(buttons);
    setFixedWidth(copyWidth);
    connect(m_choose, &QPushButton::clicked, this, [this] {
        askForFolder(this, m_services.settings,
                     {QStringLiteral("copyFolderChoice"), tr("Where to keep the copy"), {}},
                     [this](const QString& folder) { useFolder(folder); });
    });
    connect(m_leaving, &QCheckBox::toggled, this, [this](bool on) {
        m_habit.whenLeaving = on;
        if (m_course)
            setCopyHabit(m_services.settings, m_course->enrolment(), m_habit);
    });
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_course)
            m_services.copies.cancel(*m_course, m_tp);
    });
    connect(m_do, &QPushButton::clicked, this, &KeepCopyDialog::begin);
    connect(m_outcome, &MessageBar::actionClicked, this, [this] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(shown((m_habit.folder / m_tp.text()).string())));
    });
    connect(m_outcome, &MessageBar::closed, this, [this] { fitHeight(*this); });
}

void KeepCopyDialog::useFolder(const QString& folder)
{
    m_habit.folder = toStd(folder);
    if (m_course)
        setCopyHabit(m_services.settings, m_course->enrolment(), m_habit);
    refresh();
}

/// Below the home as shells write it: the end is what tells.
void KeepCopyDialog::refresh()
{
    QString folder = shown((m_habit.folder / m_tp.text()).string());
    if (folder.startsWith(QDir::homePath() + QLatin1Char('/')))
        folder.replace(0, QDir::homePath().size(), QLatin1Char('~'));
    m_folder->setText(folder);
}

void KeepCopyDialog::begin()
{
    if (!m_course)
        return reject();
    setCopyHabit(m_services.settings, m_course->enrolment(), m_habit);
    m_outcome->clear();
    m_bar->setRange(0, 0); // until it is known how much there is
    m_goingText->setText(tr("Looking at what changed…"));
    m_going->show();
    m_do->hide();
    m_choose->setEnabled(false);
    m_stop->show();
    m_services.copies.start(*m_course, m_tp, m_habit.folder,
                            {this, [this](const Result<CopyKept>& kept) { finish(kept); }});
    fitHeight(*this);
}

void KeepCopyDialog::showProgress(const TransferProgress& progress)
{
    if (progress.totalBytes == 0)
        return;
    m_bar->setRange(0, 1000);
    m_bar->setValue(static_cast<int>(progress.bytes * 1000 / progress.totalBytes));
    m_goingText->setText(progressWords(progress));
}

void KeepCopyDialog::finish(const Result<CopyKept>& kept)
{
    m_going->hide();
    m_stop->hide();
    m_do->show();
    m_choose->setEnabled(true);
    m_outcome->show(copyWords(kept, m_habit.folder / m_tp.text()));
    m_close->setFocus(Qt::OtherFocusReason);
    fitHeight(*this);
}

} // namespace pupitre
