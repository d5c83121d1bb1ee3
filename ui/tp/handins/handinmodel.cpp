// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See handinmodel.h.
#include "ui/tp/handins/handinmodel.h"

#include "ui/look/fonts.h"
#include "ui/parts/eliding.h"
#include "ui/tp/handins/handinwords.h"
#include "ui/tp/nameorder.h"
#include "ui/tp/seats/tonecell.h"
#include "ui/words/statewords.h"
#include "ui/words/text.h"

#include <QFont>

#include <algorithm>

namespace pupitre
{

namespace
{
HandInRow rowOf(const Seat& seat, const SeatStatus& status, const Tp& tp, Instant now)
{
    HandInRow row;
    row.id = seat.id;
    row.name = shownShort(displayName(seat), 120);
    for (const Member& member : seat.members)
        row.logins += shownShort(member.login, 60) + QLatin1Char(' ');
    row.state = handInOf(status, tp);
    row.stateText = handInText(row.state);
    row.submission = status.lastSubmission;
    row.handIns = status.handIns;
    row.frozen = status.frozen;
    row.collected = status.collected;
    if (row.submission)
        row.when = handedInText(*row.submission, row.handIns, now);
    return row;
}

bool isNumber(HandInColumn column)
{
    return column == HandInColumn::Files || column == HandInColumn::Size;
}

QString cell(const HandInRow& row, HandInColumn column)
{
    const QString nothing = QStringLiteral("–");
    if (column == HandInColumn::Name)
        return row.name;
    if (column == HandInColumn::State)
        return row.stateText;
    if (!row.submission)
        return nothing;
    switch (column) {
    case HandInColumn::Name:
    case HandInColumn::State:
        return {};
    case HandInColumn::When:
        return row.when;
    case HandInColumn::Files:
        return QLocale().toString(static_cast<qulonglong>(row.submission->files));
    case HandInColumn::Size:
        return shownBytes(row.submission->bytes);
    case HandInColumn::Hash:
        return shortHash(row.submission->manifestSha256);
    case HandInColumn::Collected:
        return row.collected ? HandInModel::tr("Collected") : nothing;
    }
    return {};
}

/// What sorting compares: numbers as numbers.
QVariant sortKey(const HandInRow& row, HandInColumn column)
{
    const qint64 none = -1;
    switch (column) {
    case HandInColumn::Name:
        return row.name;
    case HandInColumn::State:
        return static_cast<qint64>(row.state.timing) * 1'000'000'000'000 + row.state.late.count();
    case HandInColumn::When:
        return row.submission ? static_cast<qint64>(row.submission->at.time_since_epoch().count()) : none;
    case HandInColumn::Files:
        return row.submission ? static_cast<qint64>(row.submission->files) : none;
    case HandInColumn::Size:
        return row.submission ? static_cast<qint64>(row.submission->bytes) : none;
    case HandInColumn::Hash:
        return row.submission ? QString::fromStdString(row.submission->manifestSha256) : QString();
    case HandInColumn::Collected:
        return static_cast<qint64>(row.collected ? 1 : 0);
    }
    return {};
}

QString wholeSentence(const HandInRow& row)
{
    QString text = row.name + QStringLiteral(": ") + row.stateText;
    if (!row.submission)
        return text;
    for (const HandInColumn column : {HandInColumn::When, HandInColumn::Size})
        text += QStringLiteral(", ") + cell(row, column);
    return row.collected ? text + QStringLiteral(", ") + cell(row, HandInColumn::Collected) : text;
}

QVariant fontOf(HandInColumn column)
{
    if (column == HandInColumn::Hash)
        return mono();
    if (column != HandInColumn::Name)
        return {};
    QFont font;
    font.setWeight(QFont::Medium);
    return font;
}

QVariant alignment(HandInColumn column)
{
    return QVariant::fromValue(Qt::AlignVCenter | (isNumber(column) ? Qt::AlignRight : Qt::AlignLeft));
}
} // namespace

void HandInModel::show(const Course& course, const Tp& tp, const TpStatus& status, Instant now)
{
    std::vector<HandInRow> rows;
    for (const SeatStatus& seat : status.seats)
        if (const Seat* who = course.seat(seat.seat))
            rows.push_back(rowOf(*who, seat, tp, now));
    const QCollator order = nameOrder();
    std::sort(rows.begin(), rows.end(), [&order](const HandInRow& a, const HandInRow& b) {
        const int compared = order.compare(a.name, b.name);
        return compared != 0 ? compared < 0 : a.id < b.id;
    });
    const bool same = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                                 [](const HandInRow& a, const HandInRow& b) { return a.id == b.id; });
    if (!same) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    } else {
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (rows[i] == m_rows[i])
                continue;
            m_rows[i] = std::move(rows[i]);
            const int row = static_cast<int>(i);
            Q_EMIT dataChanged(index(row, 0), index(row, handInColumns - 1));
        }
    }
    if (const HandInCounts counts = countHandIns(status.seats, tp); counts != m_counts) {
        m_counts = counts;
        Q_EMIT countsChanged();
    }
}

void HandInModel::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
    m_counts = {};
    Q_EMIT countsChanged();
}

int HandInModel::rowOfSeat(const SeatId& seat) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const HandInRow& row) { return row.id == seat; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int HandInModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int HandInModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : handInColumns;
}

QVariant HandInModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const HandInRow& row = at(index.row());
    const auto column = static_cast<HandInColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return cell(row, column);
    case Qt::ToolTipRole:
        return column == HandInColumn::Hash && row.submission ? shown(row.submission->manifestSha256)
                                                              : plainTip(wholeSentence(row));
    case Qt::AccessibleTextRole:
        return column == HandInColumn::Name ? wholeSentence(row) : cell(row, column);
    case Qt::TextAlignmentRole:
        return alignment(column);
    case Qt::FontRole:
        return fontOf(column);
    case SortRole:
        return sortKey(row, column);
    case ToneCell::ToneRole:
        return static_cast<int>(toneOf(row.state.timing));
    case ToneCell::SymbolRole:
        return static_cast<int>(iconOf(row.state.timing));
    default:
        return {};
    }
}

QVariant HandInModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = static_cast<HandInColumn>(section);
    if (role == Qt::TextAlignmentRole)
        return alignment(column);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case HandInColumn::Name:
        return tr("Student");
    case HandInColumn::State:
        return tr("State");
    case HandInColumn::When:
        return tr("Handed in");
    case HandInColumn::Files:
        return tr("Files");
    case HandInColumn::Size:
        return tr("Size");
    case HandInColumn::Hash:
        return tr("Hash", "of the list of files, in a table");
    case HandInColumn::Collected:
        return tr("Collected");
    }
    return {};
}

} // namespace pupitre
