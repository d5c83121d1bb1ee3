// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See whopage.h.
#include "ui/courses/wizard/whopage.h"

#include "core/formats/roster.h"
#include "core/services/textfile.h"
#include "ui/courses/rosterpreview.h"
#include "ui/parts/pieces.h"
#include "ui/words/text.h"

#include <QFileInfo>
#include <QHBoxLayout>

namespace pupitre
{

WhoPage::WhoPage(WizardDraft& draft)
    : DraftWizardPage(draft, DraftPage::Who), m_name(makeLabel({}, "strong", this)),
      m_facts(makeLabel({}, "small", this)), m_preview(new RosterPreview(this))
{
    auto* choose = makeButton(tr("Choose a CSV file…"), "whoChoose", ButtonKind::Default, this);
    setButtonSymbol(*choose, Icon::File, ButtonKind::Default);
    connect(choose, &QPushButton::clicked, this, &WhoPage::fileAsked);
    auto* card = makeCard(this);
    auto* inCard = new QHBoxLayout(card);
    inCard->setContentsMargins(16, 10, 12, 10);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_name);
    words->addWidget(m_facts);
    inCard->addLayout(words, 1);
    inCard->addWidget(choose);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(card);
    column->addWidget(m_preview, 1);
}

QString WhoPage::subtitle() const
{
    return tr("Take the list that the learning platform exports; each person gets a workspace of their own.");
}

void WhoPage::enter()
{
    showRoster();
    m_preview->takeFocus();
}

void WhoPage::useFile(const QString& path)
{
    const auto text = readTextFile(toStd(path), maxRosterBytes);
    auto roster = text ? rosterFromCsv(*text) : Result<Roster>(tl::unexpected(text.error()));
    if (!roster)
        return m_preview->refuse(roster.error());
    draft().course.roster = std::move(*roster);
    draft().rosterName = QFileInfo(path).fileName();
    showRoster();
    Q_EMIT edited();
}

void WhoPage::showRoster()
{
    const Roster& roster = draft().course.roster;
    m_preview->show(roster);
    const int lines = m_preview->lines();
    m_name->setText(!draft().rosterName.isEmpty() ? shownShort(toStd(draft().rosterName), 60)
                    : lines > 0                   ? tr("Class list of the folder")
                                                  : tr("No class list yet"));
    m_facts->setText(lines > 0
                         ? tr("%n line(s)", "", lines) + QStringLiteral(" · ")
                               + tr("separator “%1”").arg(QLatin1Char(roster.separator))
                         : tr("The course can also be made without anybody; students are added later."));
}

void WhoPage::showProblems(const std::vector<DraftProblem>&)
{
    m_preview->show(draft().course.roster); // it names every line
}

} // namespace pupitre
