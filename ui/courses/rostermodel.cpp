// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See rostermodel.h.
#include "ui/courses/rostermodel.h"

#include "ui/courses/changewords.h"
#include "ui/parts/eliding.h"
#include "ui/words/draftwords.h"
#include "ui/words/text.h"

#include <algorithm>

namespace pupitre
{

void RosterModel::setRoster(const Roster& roster)
{
    fill(roster, nullptr);
}

void RosterModel::setRoster(const Roster& roster, const std::vector<EntryChange>& changes)
{
    fill(roster, &changes);
}

void RosterModel::fill(const Roster& roster, const std::vector<EntryChange>* changes)
{
    beginResetModel();
    m_rows.clear();
    for (std::size_t i = 0; i < roster.entries.size(); ++i) {
        m_rows.push_back(rowOf(roster.entries[i]));
        if (changes != nullptr)
            compare(m_rows.back(), (*changes)[i]);
    }
    for (const RosterProblem& problem : roster.problems)
        add(problem);
    std::stable_sort(m_rows.begin(), m_rows.end(),
                     [](const Row& a, const Row& b) { return a.line < b.line; });
    endResetModel();
}

int RosterModel::countOf(LineVerdict verdict) const
{
    return static_cast<int>(
        std::count_if(m_rows.begin(), m_rows.end(), [&](const Row& row) { return row.verdict == verdict; }));
}

bool RosterModel::holdsGroups() const
{
    return std::any_of(m_rows.begin(), m_rows.end(), [](const Row& row) { return !row.group.isEmpty(); });
}

int RosterModel::nextToDecide(int row) const
{
    const int rows = rowCount();
    for (int step = 1; step <= rows; ++step) {
        const int at = (row + step) % rows;
        if (verdict(at) > LineVerdict::Known)
            return at;
    }
    return -1;
}

int RosterModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RosterModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : listColumns;
}

QVariant RosterModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<ListColumn>(index.column());
    if (role == VerdictRole)
        return static_cast<int>(row.verdict);
    if (role == Qt::TextAlignmentRole && column == ListColumn::Line)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && column == ListColumn::Remark)
        return plainTip(row.remark);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (column) {
    case ListColumn::Line:
        return row.line;
    case ListColumn::Name:
        return row.name;
    case ListColumn::Login:
        return row.login;
    case ListColumn::Mail:
        return row.mail;
    case ListColumn::Group:
        return row.group;
    case ListColumn::Remark:
        return row.remark;
    }
    return {};
}

QVariant RosterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = static_cast<ListColumn>(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(column == ListColumn::Line ? Qt::AlignRight | Qt::AlignVCenter
                                                              : Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case ListColumn::Line:
        return tr("Line");
    case ListColumn::Name:
        return tr("Name");
    case ListColumn::Login:
        return tr("Login");
    case ListColumn::Mail:
        return tr("Mail");
    case ListColumn::Group:
        return tr("Group");
    case ListColumn::Remark:
        return tr("Check");
    }
    return {};
}

RosterModel::Row RosterModel::rowOf(const RosterEntry& entry)
{
    const Member& member = entry.member;
    Row row;
    row.line = entry.line;
    row.name = shownShort(member.givenName + ' ' + member.familyName).trimmed();
    row.login = shownShort(member.login);
    row.mail = shownShort(member.email);
    row.group = shownShort(entry.group);
    row.remark = tr("Ready");
    return row;
}

void RosterModel::compare(Row& row, const EntryChange& change)
{
    row.remark = changeSentence(change);
    row.verdict = change.change == LineChange::Added       ? LineVerdict::Ready
                  : change.change == LineChange::Unchanged ? LineVerdict::Known
                                                           : LineVerdict::Changed;
}

void RosterModel::add(const RosterProblem& problem)
{
    // A problem of the whole file is said above the table, not in it.
    if (problem.line == 0 || problem.kind == RosterProblemKind::HeaderUnknown)
        return;
    const bool leftOut = problem.severity == RosterSeverity::LeftOut;
    const LineVerdict verdict = leftOut ? LineVerdict::LeftOut : LineVerdict::Remark;
    const auto same =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& row) { return row.line == problem.line; });
    if (same == m_rows.end()) {
        Row row;
        row.line = problem.line;
        row.remark = rosterReason(problem);
        row.verdict = verdict;
        m_rows.push_back(std::move(row));
        return;
    }
    same->remark = same->verdict <= LineVerdict::Known
                       ? rosterReason(problem)
                       : same->remark + QLatin1Char(' ') + rosterReason(problem);
    same->verdict = std::max(same->verdict, verdict);
}

} // namespace pupitre
