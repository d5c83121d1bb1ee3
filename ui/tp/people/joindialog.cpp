// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See joindialog.h.
#include "ui/tp/people/joindialog.h"

#include "core/wire/joinrequesttext.h"
#include "ui/parts/filechoice.h"
#include "ui/parts/pieces.h"
#include "ui/parts/table.h"
#include "ui/tp/people/joinmodel.h"
#include "ui/tp/seats/tonecell.h"
#include "ui/words/joinwords.h"
#include "ui/words/text.h"

#include <QDropEvent>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTableView>
#include <QUrl>

#include <algorithm>

namespace pupitre
{

namespace
{
constexpr QSize joinSize(860, 560);
constexpr int pastedHeight = 84; // three lines and a half: one sees that there is more
constexpr int whoWidth = 190;
constexpr int effectWidth = 340;

QStringList droppedPaths(const QMimeData* data)
{
    QStringList paths;
    if (data != nullptr)
        for (const QUrl& url : data->urls())
            if (url.isLocalFile())
                paths << url.toLocalFile();
    return paths;
}
} // namespace

JoinDialog::JoinDialog(Course course, Settings& settings, ReadFiles read, Wished wished, QWidget* over)
    : QDialog(over), m_course(std::move(course)), m_settings(settings), m_read(std::move(read)),
      m_wished(std::move(wished)), m_model(new JoinModel(this)), m_lines(new QPlainTextEdit(this)),
      m_table(new QTableView(this)), m_effect(makeParagraph({}, "strong", this)),
      m_apply(makeButton({}, "joinApply", ButtonKind::Primary, this))
{
    setObjectName(QStringLiteral("joinDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Join requests"));
    setAcceptDrops(true);
    build();
    resize(joinSize);
    describe();
    m_lines->setFocus();
}

void JoinDialog::build()
{
    m_lines->setObjectName(QStringLiteral("joinLines"));
    m_lines->setAccessibleName(tr("Join requests"));
    m_lines->setPlaceholderText(tr("Paste the lines here, or the whole mails: pupitre-join 1 …"));
    m_lines->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_lines->setTabChangesFocus(true);
    m_lines->setFixedHeight(pastedHeight);
    m_lines->setAcceptDrops(false); // files are for the dialog, not for the text
    m_table->setObjectName(QStringLiteral("joinTable"));
    m_table->setAccessibleName(tr("What the requests change"));
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(static_cast<int>(JoinColumn::Effect), new ToneCell(m_table));
    dressTable(*m_table);
    m_table->setColumnWidth(static_cast<int>(JoinColumn::Who), whoWidth);
    m_table->setColumnWidth(static_cast<int>(JoinColumn::Effect), effectWidth);
    m_effect->setObjectName(QStringLiteral("joinEffect"));
    m_apply->setDefault(true);
    auto* files = makeButton(tr("Files…"), "joinFiles", ButtonKind::Default, this);
    auto* folder = makeButton(tr("Folder…"), "joinFolder", ButtonKind::Default, this);
    auto* cancel = makeButton(tr("Cancel"), "joinCancel", ButtonKind::Ghost, this);

    auto* sources = new QHBoxLayout;
    sources->setSpacing(8);
    sources->addWidget(files);
    sources->addWidget(folder);
    sources->addWidget(makeParagraph(tr("Files and folders can also be dropped here."), "small", this), 1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    buttons->addWidget(cancel);
    buttons->addWidget(m_effect, 1);
    buttons->addWidget(m_apply);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(12);
    column->addWidget(
        makeParagraph(tr("Join requests for %1").arg(shownShort(m_course.title, 60)), "heading", this));
    column->addWidget(
        makeParagraph(tr("A student who keeps their own key sends you one line. It is not secret, "
                         "but it says nothing about who wrote it: take it only from where you know "
                         "the student."),
                      "muted", this));
    column->addWidget(m_lines);
    column->addLayout(sources);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
    connect(m_lines, &QPlainTextEdit::textChanged, this, &JoinDialog::describe);
    connect(files, &QPushButton::clicked, this, &JoinDialog::chooseFiles);
    connect(folder, &QPushButton::clicked, this, &JoinDialog::chooseFolder);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_apply, &QPushButton::clicked, this, &JoinDialog::apply);
}

void JoinDialog::chooseFiles()
{
    askForFiles(this, m_settings, {QStringLiteral("joinRequests"), tr("Join requests")},
                [this](const QStringList& paths) { ask(paths); });
}

void JoinDialog::chooseFolder()
{
    askForFolder(this, m_settings, {QStringLiteral("joinFolder"), tr("Folder of join requests")},
                 [this](const QString& path) { ask({path}); });
}

void JoinDialog::ask(const QStringList& paths)
{
    std::vector<std::filesystem::path> files;
    for (const QString& path : paths)
        files.emplace_back(toStd(path));
    m_read(std::move(files));
}

void JoinDialog::dragEnterEvent(QDragEnterEvent* event)
{
    if (!droppedPaths(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void JoinDialog::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    ask(droppedPaths(event->mimeData()));
}

void JoinDialog::useFiles(const JoinPile& pile)
{
    m_ofFiles = pile;
    describe();
}

void JoinDialog::describe()
{
    JoinPile pile = m_ofFiles;
    const std::string typed = toStd(m_lines->toPlainText());
    if (!typed.empty())
        addJoinRequests(pile, typed, {});
    m_plan = planJoins(m_course, pile);
    m_model->show(m_course, m_plan);
    const bool any = !m_plan.joins.empty() || !m_plan.refused.empty();
    m_table->setEnabled(any);
    m_effect->setText(any ? joinSummary(m_plan) : tr("Nothing is read yet."));
    const auto keys = static_cast<int>(std::ranges::count_if(
        m_plan.joins, [](const PlannedJoin& join) { return join.effect != JoinEffect::ChangesNothing; }));
    m_apply->setText(keys == 0 ? tr("Take the keys") : tr("Take %n key(s)", "", keys));
    m_apply->setEnabled(keys > 0);
}

void JoinDialog::apply()
{
    if (!m_plan.changes())
        return;
    m_wished(m_plan.joins);
    accept();
}

} // namespace pupitre
