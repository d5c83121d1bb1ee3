// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See whatpage.h.
#include "ui/courses/wizard/whatpage.h"

#include "core/environments/courseenvironment.h"
#include "ui/courses/wizard/environmentchoice.h"
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
constexpr const char* imageAnywhere = "localhost/pupitre/python:1"; // can be made on any place with Python

// of the grid
constexpr int environmentRow = 0;
constexpr int folderRow = 1;
constexpr int foundRow = 2;
constexpr int namesRow = 3;
constexpr int lastRow = 4;

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

WhatPage::WhatPage(WizardDraft& draft, const WizardEnvironments& environments)
    : DraftWizardPage(draft, DraftPage::What), m_environments(environments), m_open(draft.course.open),
      m_handIn(draft.course.handIn), m_named(draft.course.image),
      m_environment(new EnvironmentChoice(draft, environments, this)), m_folder(makeField("whatFolder")),
      m_course(makeField("whatCourse")), m_tp(makeField("whatTp")), m_room(makeField("whatRoom")),
      m_image(makeField("whatImage")), m_folderRow(new FormRow(m_folder, this)),
      m_courseRow(new FormRow(m_course, this)), m_tpRow(new FormRow(m_tp, this)),
      m_imageRow(new FormRow(m_image, this)), m_roomRow(new FormRow(m_room, this)),
      m_found(new ReadinessList(this))
{
    m_folderRow->setName(tr("Folder"));
    m_courseRow->setName(tr("Name of the course"));
    m_tpRow->setName(tr("Name of the TP"));
    m_imageRow->setName(tr("Image"));
    m_imageRow->setHint(
        tr("The container image the students work in. One whose name begins with localhost/ can be "
           "made from what is installed on the place."));
    m_roomRow->setName(tr("Room"));
    m_choose = makeButton(tr("Choose…"), "whatChoose", ButtonKind::Default, this);
    setButtonSymbol(*m_choose, Icon::Folder, ButtonKind::Default);
    connect(m_choose, &QPushButton::clicked, this, &WhatPage::folderAsked);
    layOut();
    connect(m_environment, &EnvironmentChoice::chosen, this, &WhatPage::begin);
    connect(m_environment, &EnvironmentChoice::offered, this, &WhatPage::placeEnvironment);
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
        m_named = this->draft().course.image = toStd(text.trimmed());
        m_imageRow->setProblem({});
        Q_EMIT edited();
    });
}

void WhatPage::layOut()
{
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(14);
    auto* folder = new QHBoxLayout;
    folder->setSpacing(12);
    folder->addWidget(m_folderRow, 1);
    folder->addWidget(m_choose, 0, Qt::AlignBottom);
    m_grid->addLayout(folder, folderRow, 0, 1, 2);
    m_grid->addWidget(m_found, foundRow, 0, 1, 2);
    const bool joins = draft().joins(); // then the course has its name
    m_courseRow->setVisible(!joins);
    if (!joins)
        m_grid->addWidget(m_courseRow, namesRow, 0, Qt::AlignTop);
    m_grid->addWidget(m_tpRow, namesRow, joins ? 0 : 1, Qt::AlignTop);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    m_grid->setRowStretch(lastRow + 1, 1);
    placeEnvironment();
}

/// Above, beside the image where one is named; where the shelf is empty, an image is all there is to say.
void WhatPage::placeEnvironment()
{
    const bool offered = m_environment->offersAny();
    const bool named = !draft().environment;
    const bool joins = draft().joins();
    for (QWidget* each : {static_cast<QWidget*>(m_environment), static_cast<QWidget*>(m_imageRow),
                          static_cast<QWidget*>(m_roomRow)})
        m_grid->removeWidget(each);
    m_environment->setVisible(offered);
    m_imageRow->setVisible(named);
    if (offered)
        m_grid->addWidget(m_environment, environmentRow, 0, 1, named ? 1 : 2, Qt::AlignTop);
    if (named)
        m_grid->addWidget(m_imageRow, offered ? environmentRow : lastRow, offered ? 1 : 0, 1,
                          !offered && joins ? 2 : 1, Qt::AlignTop);
    m_grid->addWidget(m_roomRow, joins ? namesRow : lastRow, joins || !offered ? 1 : 0, Qt::AlignTop);
}

void WhatPage::begin(const ShelfEntry* environment)
{
    draft().environment = environment == nullptr ? std::nullopt : std::optional(*environment);
    CourseDraft& course = draft().course;
    course.open = m_open;
    course.handIn = m_handIn;
    course.image = m_named;
    placeEnvironment();
    readFolder();
}

QString WhatPage::subtitle() const
{
    if (draft().joins())
        return tr("Choose a folder with the TP's code; data and documents in it join those of the course.");
    return m_environment->offersAny()
               ? tr("Choose an environment, or a folder that holds code, data, documents and a class list.")
               : tr("Choose a folder that holds code, data, documents and a class list, each where it has "
                    "them.");
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
    if (draft().environment) {
        useEnvironment(course, *draft().environment, {});
        takeBuiltImage(draft(), m_environments.images);
    } else if (course.image.empty() && !draft().folder.isEmpty()) {
        m_named = course.image = imageAnywhere;
    }
    showDraft();
    Q_EMIT edited();
}

void WhatPage::showFound()
{
    const CourseDraft& course = draft().course;
    const auto& environment = draft().environment;
    const auto row = [&](const QString& name, const std::filesystem::path& path, const QString& means) {
        const bool there = !path.empty();
        const bool theirs = there && environment && path.parent_path() == environment->folder;
        const QString meaning = theirs ? WhatPage::tr("%1 · from the environment").arg(means) : means;
        return ReadinessRow{there ? Tone::Ok : Tone::Idle,
                            there ? Icon::Done : Icon::Nothing,
                            name,
                            there         ? meaning
                            : environment ? WhatPage::tr("none")
                                          : WhatPage::tr("not in this folder"),
                            {}};
    };
    m_found->show({row(tr("Code"), course.code, tr("each student gets a copy")),
                   row(tr("Data"), course.data, tr("shared, read-only")),
                   row(tr("Documents"), course.documents, tr("shared, read-only"))});
    m_found->setVisible(environment || !draft().folder.isEmpty());
}

void WhatPage::showProblems(const std::vector<DraftProblem>& problems)
{
    m_courseRow->setProblem(sentenceOf(problems, DraftProblemKind::TitleMissing));
    QString tpProblem = sentenceOf(problems, DraftProblemKind::TpTitleMissing);
    if (tpProblem.isEmpty())
        tpProblem = sentenceOf(problems, DraftProblemKind::TpExists);
    m_tpRow->setProblem(tpProblem);
    const QString image = sentenceOf(problems, DraftProblemKind::ImageMissing);
    m_imageRow->setProblem(image);
    m_environment->setProblem(draft().environment ? image : QString());
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
