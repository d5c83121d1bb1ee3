// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See whopage.h.
#include "ui/courses/wizard/whopage.h"

#include "core/formats/roster.h"
#include "ui/courses/rosterlines.h"
#include "ui/courses/rostermodel.h"
#include "ui/parts/chip.h"
#include "ui/parts/messagebar.h"
#include "ui/parts/pieces.h"
#include "ui/parts/table.h"
#include "ui/words/draftwords.h"
#include "ui/words/errorwords.h"
#include "ui/words/text.h"

#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableView>

namespace pupitre
{

namespace
{
QTableView* makeTable(RosterModel& model, QWidget* parent)
{
    auto* table = new QTableView(parent);
    table->setObjectName(QStringLiteral("rosterTable"));
    table->setAccessibleName(WhoPage::tr("Class list"));
    table->setModel(&model);
    table->setItemDelegate(new RosterLines(table));
    dressTable(*table);
    constexpr std::array widths{56, 150, 92, 190, 70};
    for (std::size_t column = 0; column < widths.size(); ++column) // the last takes what is left
        table->setColumnWidth(static_cast<int>(column), widths[column]);
    return table;
}
} // namespace

WhoPage::WhoPage(WizardDraft& draft)
    : DraftWizardPage(draft, DraftPage::Who), m_model(new RosterModel(this)),
      m_name(makeLabel({}, "strong", this)), m_facts(makeLabel({}, "small", this)),
      m_message(new MessageBar(this)), m_ready(new Chip(this)), m_remarks(new Chip(this)),
      m_leftOut(new Chip(this)), m_table(makeTable(*m_model, this))
{
    m_message->setObjectName(QStringLiteral("rosterMessage"));
    auto* choose = makeButton(tr("Choose a CSV file…"), "whoChoose", ButtonKind::Default, this);
    setButtonSymbol(*choose, Icon::File, ButtonKind::Default);
    connect(choose, &QPushButton::clicked, this, &WhoPage::fileAsked);
    connect(m_message, &MessageBar::actionClicked, this, &WhoPage::showNext);
    auto* card = makeCard(this);
    auto* inCard = new QHBoxLayout(card);
    inCard->setContentsMargins(16, 10, 12, 10);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_name);
    words->addWidget(m_facts);
    inCard->addLayout(words, 1);
    inCard->addWidget(choose);
    auto* chips = new QHBoxLayout;
    chips->setSpacing(8);
    chips->addWidget(makeLabel(tr("Preview"), "card", this));
    chips->addStretch();
    chips->addWidget(m_ready);
    chips->addWidget(m_remarks);
    chips->addWidget(m_leftOut);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(card);
    column->addWidget(m_message);
    column->addLayout(chips);
    column->addWidget(m_table, 1);
}

QString WhoPage::subtitle() const
{
    return tr("Take the list that the learning platform exports; each person gets a workspace of their own.");
}

void WhoPage::enter()
{
    showRoster();
    m_table->setFocus();
}

void WhoPage::useFile(const QString& path)
{
    QFile file(path);
    const Error unreadable{ErrorKind::FileUnreadable, path.toStdString(), file.errorString().toStdString()};
    const auto refuse = [this](const Error& error) {
        const ErrorWords words = wordsFor(error);
        m_message->show({Tone::Fail, words.what, words.todo, shown(error.detail), {}});
    };
    if (!file.open(QIODevice::ReadOnly))
        return refuse(unreadable);
    auto roster = rosterFromCsv(file.read(static_cast<qint64>(maxRosterBytes) + 1).toStdString());
    if (!roster)
        return refuse(roster.error());
    draft().course.roster = std::move(*roster);
    draft().rosterName = QFileInfo(path).fileName();
    showRoster();
    Q_EMIT edited();
}

void WhoPage::showRoster()
{
    const Roster& roster = draft().course.roster;
    m_model->setRoster(roster);
    const bool any = m_model->rowCount() > 0;
    m_name->setText(!draft().rosterName.isEmpty() ? shownShort(toStd(draft().rosterName), 60)
                    : any                         ? tr("Class list of the folder")
                                                  : tr("No class list yet"));
    QString facts = any ? tr("%n line(s)", "", m_model->rowCount()) + QStringLiteral(" · ")
                              + tr("separator “%1”").arg(QLatin1Char(roster.separator))
                        : tr("The course can also be made without anybody; students are added later.");
    m_facts->setText(facts);
    const int ready = m_model->countOf(LineVerdict::Ready);
    const int remarks = m_model->countOf(LineVerdict::Remark);
    const int leftOut = m_model->countOf(LineVerdict::LeftOut);
    m_ready->show({any ? tr("%n ready", "lines", ready) : QString(), Tone::Ok, Icon::Done});
    m_remarks->show(
        {remarks > 0 ? tr("%n with a remark", "lines", remarks) : QString(), Tone::Warn, Icon::Warning});
    m_leftOut->show(
        {leftOut > 0 ? tr("%n left out", "lines", leftOut) : QString(), Tone::Fail, Icon::Failed});
    m_table->setVisible(any);
    showProblems({});
}

void WhoPage::showProblems(const std::vector<DraftProblem>&)
{
    const int leftOut = m_model->countOf(LineVerdict::LeftOut);
    QStringList ofTheFile;
    for (const RosterProblem& problem : draft().course.roster.problems) {
        if (problem.line == 0)
            ofTheFile << rosterSentence(problem);
    }
    if (leftOut == 0 && ofTheFile.isEmpty())
        return m_message->clear();
    QString what = leftOut > 0 ? tr("%n line(s) cannot be used.", "", leftOut) : ofTheFile.takeFirst();
    if (leftOut > 0)
        ofTheFile.prepend(
            tr("Nothing is dropped silently: correct the file and choose it again, or go on without them."));
    m_message->show({Tone::Warn,
                     what,
                     ofTheFile.join(QLatin1Char(' ')),
                     {},
                     leftOut > 0 ? tr("Show the next") : QString()});
}

void WhoPage::showNext()
{
    const int next = m_model->nextToDecide(m_table->currentIndex().row());
    if (next < 0)
        return;
    m_table->setCurrentIndex(m_model->index(next, 0));
    m_table->scrollTo(m_model->index(next, 0), QAbstractItemView::PositionAtCenter);
}

} // namespace pupitre
