// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See whopage.h.
#include "ui/courses/wizard/whopage.h"

#include "ui/courses/rosterpreview.h"
#include "ui/words/text.h"

#include <QVBoxLayout>

#include <algorithm>

namespace pupitre
{

WhoPage::WhoPage(WizardDraft& draft, Settings& settings, std::vector<OtherClass> others)
    : DraftWizardPage(draft, DraftPage::Who), m_source(new RosterSource(settings, std::move(others), this)),
      m_preview(new RosterPreview(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_source);
    column->addWidget(m_preview, 1);
    connect(m_source, &RosterSource::changed, this, &WhoPage::takeRoster);
    connect(m_preview, &RosterPreview::columnsAsked, m_source, &RosterSource::askColumns);
}

QString WhoPage::subtitle() const
{
    return tr("Take the list that the learning platform exports; each person gets a workspace of their own.");
}

void WhoPage::enter()
{
    if (draft().rosterName.isEmpty() && draft().folder != m_folder) {
        m_folder = draft().folder;
        const auto list = m_folder.isEmpty() ? std::filesystem::path() : classListIn(toStd(m_folder));
        const QSignalBlocker quiet(m_source); // the folder's, until a person changes something
        if (list.empty())
            m_source->clear();
        else
            m_source->useFile(QString::fromStdString(list.string()));
    }
    showRoster();
    m_source->takeFocus();
}

void WhoPage::useFile(const QString& path)
{
    m_source->useFile(path);
}

void WhoPage::takeRoster()
{
    draft().course.roster = m_source->roster();
    draft().rosterName = m_source->name().isEmpty() ? tr("Pasted lines") : m_source->name();
    showRoster();
    Q_EMIT edited();
}

void WhoPage::showRoster()
{
    m_preview->show(draft().course.roster);
    if (m_source->fault())
        m_preview->refuse(*m_source->fault());
}

void WhoPage::showProblems(const std::vector<DraftProblem>&)
{
    showRoster(); // it names every line
}

bool WhoPage::mayLeave(QString& problem)
{
    const auto& problems = draft().course.roster.problems;
    const bool unread = std::any_of(problems.begin(), problems.end(), [](const RosterProblem& one) {
        return one.kind == RosterProblemKind::HeaderUnknown;
    });
    if (unread)
        problem = tr("Say what the columns of the list mean, or take the list away in “Lines”.");
    return !unread && DraftWizardPage::mayLeave(problem);
}

} // namespace pupitre
