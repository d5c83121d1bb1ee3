// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See journalmodel.h.
#include "ui/tp/journal/journalmodel.h"

#include "ui/parts/eliding.h"
#include "ui/tp/nameorder.h"
#include "ui/tp/seats/tonecell.h"
#include "ui/words/statewords.h"
#include "ui/words/text.h"

namespace pupitre
{

QString JournalModel::cell(const Row& row, JournalColumn column)
{
    switch (column) {
    case JournalColumn::When:
        return row.when;
    case JournalColumn::Who:
        return row.who;
    case JournalColumn::What:
        return row.what;
    case JournalColumn::Result:
        return row.result.text;
    }
    return {};
}

void JournalModel::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

JournalModel::Row JournalModel::rowOf(const JournalLine& line, const Course& course)
{
    Row row{shownTime(line.at),           whoText(line, course), whatText(line, course),
            shownShort(line.detail, 300), resultOf(line),        {}};
    row.folded = foldedForSearch(row.who + QLatin1Char(' ') + row.what + QLatin1Char(' ') + row.result.text);
    return row;
}

void JournalModel::add(const std::vector<JournalLine>& lines, const Course& course)
{
    if (lines.empty())
        return;
    beginInsertRows({}, 0, static_cast<int>(lines.size()) - 1);
    for (const JournalLine& line : lines)
        m_rows.push_front(rowOf(line, course));
    endInsertRows();
}

bool JournalModel::isProblem(int row) const
{
    return m_rows[static_cast<std::size_t>(row)].result.tone != Tone::Ok;
}

const QString& JournalModel::searched(int row) const
{
    return m_rows[static_cast<std::size_t>(row)].folded;
}

int JournalModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int JournalModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : journalColumns;
}

QVariant JournalModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<JournalColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return cell(row, column);
    case Qt::ToolTipRole:
        return plainTip(row.detail.isEmpty() || column != JournalColumn::Result
                            ? cell(row, column)
                            : row.result.text + QLatin1Char('\n') + row.detail);
    case ToneCell::ToneRole:
        return static_cast<int>(row.result.tone);
    case ToneCell::SymbolRole:
        return static_cast<int>(row.result.symbol);
    default:
        return {};
    }
}

QVariant JournalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<JournalColumn>(section)) {
    case JournalColumn::When:
        return tr("When");
    case JournalColumn::Who:
        return tr("Who");
    case JournalColumn::What:
        return tr("What");
    case JournalColumn::Result:
        return tr("Result");
    }
    return {};
}

} // namespace pupitre
