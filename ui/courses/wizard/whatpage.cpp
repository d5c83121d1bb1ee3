// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See whatpage.h.
#include "ui/courses/wizard/whatpage.h"

#include "ui/parts/formrow.h"
#include "ui/parts/pieces.h"
#include "ui/parts/readinesslist.h"
#include "ui/words/errorwords.h"
#include "ui/words/text.h"

#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QLineEdit>

namespace pupitre
{

namespace
{
constexpr const char* usualImage = "localhost/pupitre/python:1"; // can be made on any place with Python

QLineEdit* makeField(const char* name)
{
    auto* field = new QLineEdit;
    field->setObjectName(QLatin1String(name));
    return field;
}

/// As people write it: "~" is their own folder.
QString folderPath(const QString& typed)
{
    const QString path = typed.trimmed();
    const bool home = path == QLatin1String("~") || path.startsWith(QLatin1String("~/"));
    return home ? QDir::homePath() + path.mid(1) : path;
}
} // namespace

WhatPage::WhatPage(WizardDraft& draft)
    : DraftWizardPage(draft, DraftPage::What), m_folder(makeField("whatFolder")),
      m_course(makeField("whatCourse")), m_tp(makeField("whatTp")), m_room(makeField("whatRoom")),
      m_image(makeField("whatImage")), m_folderRow(new FormRow(m_folder, this)),
      m_courseRow(new FormRow(m_course, this)), m_tpRow(new FormRow(m_tp, this)),
      m_imageRow(new FormRow(m_image, this)), m_found(new ReadinessList(this))
{
    m_folderRow->setName(tr("Folder"));
    m_courseRow->setName(tr("Name of the course"));
    m_tpRow->setName(tr("Name of the TP"));
    m_imageRow->setName(tr("Environment"));
    m_imageRow->setHint(
        tr("The container image the students work in. One whose name begins with localhost/ can be "
           "made from what is installed on the place."));
    auto* roomRow = new FormRow(m_room, this);
    roomRow->setName(tr("Room"));
    m_choose = makeButton(tr("Choose…"), "whatChoose", ButtonKind::Default, this);
    setButtonSymbol(*m_choose, Icon::Folder, ButtonKind::Default);
    connect(m_choose, &QPushButton::clicked, this, &WhatPage::folderAsked);
    layOut(roomRow);
    connect(m_folder, &QLineEdit::textEdited, this, &WhatPage::readFolder);
    connect(m_course, &QLineEdit::textEdited, this, [this](const QString& text) {
        this->draft().course.title = toStd(text.trimmed());
        m_courseRow->setProblem({});
        Q_EMIT edited();
    });
    connect(m_tp, &QLineEdit::textEdited, this, [this](const QString& text) {
        this->draft().course.tpTitle = toStd(text.trimmed());
        m_tpRow->setProblem({});
        Q_EMIT edited();
    });
    connect(m_room, &QLineEdit::textEdited, this,
            [this](const QString& text) { this->draft().course.room = toStd(text.trimmed()); });
    connect(m_image, &QLineEdit::textEdited, this, [this](const QString& text) {
        this->draft().course.image = toStd(text.trimmed());
        m_imageRow->setProblem({});
        Q_EMIT edited();
    });
}

void WhatPage::layOut(QWidget* room)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(14);
    auto* folder = new QHBoxLayout;
    folder->setSpacing(12);
    folder->addWidget(m_folderRow, 1);
    folder->addWidget(m_choose, 0, Qt::AlignBottom);
    grid->addLayout(folder, 0, 0, 1, 2);
    grid->addWidget(m_found, 1, 0, 1, 2);
    const bool joins = draft().joins(); // then the course has its name
    m_courseRow->setVisible(!joins);
    if (!joins)
        grid->addWidget(m_courseRow, 2, 0, Qt::AlignTop);
    grid->addWidget(m_tpRow, 2, joins ? 0 : 1, Qt::AlignTop);
    grid->addWidget(m_imageRow, 3, 0, 1, joins ? 2 : 1, Qt::AlignTop);
    grid->addWidget(room, joins ? 2 : 3, 1, Qt::AlignTop);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(4, 1);
}

QString WhatPage::subtitle() const
{
    if (draft().joins())
        return tr("Choose a folder with the TP's code; data and documents in it join those of the course.");
    return tr("Choose a folder that holds code, data, documents and a class list, each where it has them.");
}

void WhatPage::enter()
{
    m_folder->setText(draft().folder);
    showDraft();
    if (draft().folder.isEmpty())
        m_choose->setFocus();
    else
        (draft().joins() ? m_tp : m_course)->setFocus();
}

void WhatPage::showDraft()
{
    const CourseDraft& course = draft().course;
    m_course->setText(shown(course.title));
    m_tp->setText(shown(course.tpTitle));
    m_room->setText(shown(course.room));
    m_image->setText(shown(course.image));
    showFound();
}

void WhatPage::useFolder(const QString& folder)
{
    m_folder->setText(folder);
    readFolder();
    (draft().joins() ? m_tp : m_course)->setFocus();
}

QString WhatPage::folderProblem() const
{
    const QString path = folderPath(m_folder->text());
    if (path.isEmpty())
        return {};
    if (QDir::isRelativePath(path))
        return tr("Write the whole path, from / or ~/.");
    return QFileInfo(path).isDir() ? QString() : tr("There is no such folder.");
}

/// Also while it is typed: every folder on the way to the one that is meant is read, so what lies in it
/// replaces what the last one gave.
void WhatPage::readFolder()
{
    const QString path = folderPath(m_folder->text());
    QString problem = folderProblem();
    Result<CourseDraft> found = CourseDraft{};
    if (problem.isEmpty() && !path.isEmpty())
        found = draftFromFolder(toStd(path));
    if (!found)
        problem = sentence(found.error());
    m_folderRow->setProblem(problem);
    CourseDraft& course = draft().course;
    const CourseDraft lies = found.value_or(CourseDraft{});
    course.code = lies.code;
    course.data = lies.data;
    course.documents = lies.documents;
    if (draft().rosterName.isEmpty() && !draft().joins()) // a list that was chosen by itself stays
        course.roster = lies.roster;
    draft().folder = problem.isEmpty() ? path : QString();
    if (course.image.empty() && !draft().folder.isEmpty())
        course.image = usualImage;
    showDraft();
    Q_EMIT edited();
}

void WhatPage::showFound()
{
    const CourseDraft& course = draft().course;
    const auto row = [](const QString& name, const std::filesystem::path& path, const QString& meaning) {
        const bool there = !path.empty();
        return ReadinessRow{there ? Tone::Ok : Tone::Idle,
                            there ? Icon::Done : Icon::Nothing,
                            name,
                            there ? meaning : WhatPage::tr("not in this folder"),
                            {}};
    };
    m_found->show({row(tr("Code"), course.code, tr("each student gets a copy")),
                   row(tr("Data"), course.data, tr("shared, read-only")),
                   row(tr("Documents"), course.documents, tr("shared, read-only"))});
    m_found->setVisible(!draft().folder.isEmpty());
}

void WhatPage::showProblems(const std::vector<DraftProblem>& problems)
{
    m_courseRow->setProblem(sentenceOf(problems, DraftProblemKind::TitleMissing));
    QString tpProblem = sentenceOf(problems, DraftProblemKind::TpTitleMissing);
    if (tpProblem.isEmpty())
        tpProblem = sentenceOf(problems, DraftProblemKind::TpExists);
    m_tpRow->setProblem(tpProblem);
    m_imageRow->setProblem(sentenceOf(problems, DraftProblemKind::ImageMissing));
    const QString typed = folderProblem();
    m_folderRow->setProblem(typed.isEmpty() ? sentenceOf(problems, DraftProblemKind::FolderMissing) : typed);
}

bool WhatPage::mayLeave(QString& problem)
{
    const bool ready = DraftWizardPage::mayLeave(problem);
    if (!ready || m_folderRow->problem().isEmpty())
        return ready;
    problem = m_folderRow->problem();
    return false;
}

} // namespace pupitre
