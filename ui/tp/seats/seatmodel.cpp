// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See seatmodel.h.
#include "ui/tp/seats/seatmodel.h"

#include "ui/charts/valuescale.h"
#include "ui/parts/eliding.h"
#include "ui/tp/nameorder.h"

#include <QFont>

#include <algorithm>
#include <cmath>
#include <map>

namespace pupitre
{

namespace
{
std::vector<SeatRow> orderedByName(const std::vector<Seat>& seats)
{
    std::vector<SeatRow> rows;
    for (const Seat& seat : seats) {
        if (seat.standing == SeatStanding::Active)
            rows.push_back(rowOf(seat));
    }
    const QCollator byName = nameOrder();
    std::sort(rows.begin(), rows.end(), [&](const SeatRow& a, const SeatRow& b) {
        const int order = byName.compare(a.name, b.name);
        return order != 0 ? order < 0 : a.id < b.id;
    });
    return rows;
}

QString cell(const SeatRow& row, SeatColumn column)
{
    switch (column) {
    case SeatColumn::Name:
        return row.name;
    case SeatColumn::State:
        return row.state;
    case SeatColumn::Connected:
        return row.connected;
    case SeatColumn::Cpu:
        return row.load.cpu;
    case SeatColumn::Memory:
        return row.load.memory;
    case SeatColumn::Gpu:
        return row.load.gpuFull ? valueText(ChartUnit::Part, *row.load.gpuFull / 100.0) : QString();
    case SeatColumn::LastActivity:
        return row.lastActivity;
    case SeatColumn::HandedIn:
        return row.handedIn;
    case SeatColumn::Extra:
        return row.extra;
    case SeatColumn::Problem:
        return row.problem;
    }
    return {};
}

bool isNumber(SeatColumn column)
{
    return column == SeatColumn::Connected || column == SeatColumn::Cpu || column == SeatColumn::Memory
           || column == SeatColumn::Gpu;
}

QFont nameFont()
{
    QFont font;
    font.setWeight(QFont::Medium);
    return font;
}

QString wholeSentence(const SeatRow& row)
{
    QString text = row.name + QStringLiteral(": ") + row.state;
    for (const QString& part :
         {row.lastActivity, row.load.sentence, row.handedIn, row.extra, row.problem, row.remedy}) {
        if (!part.isEmpty())
            text += QStringLiteral(", ") + part;
    }
    return text;
}
} // namespace

void SeatModel::setSeats(const std::vector<Seat>& seats)
{
    if (seats.empty())
        m_newest = {}; // another TP, perhaps with another clock, comes next
    const std::vector<SeatRow> wanted = orderedByName(seats);
    const auto stays = [&](const SeatRow& row) {
        return std::any_of(wanted.begin(), wanted.end(), [&](const SeatRow& w) {
            return w.id == row.id && w.name == row.name && w.logins == row.logins;
        });
    };
    for (int i = rowCount() - 1; i >= 0; --i) {
        if (stays(at(i)))
            continue;
        beginRemoveRows({}, i, i);
        m_rows.erase(m_rows.begin() + i);
        endRemoveRows();
    }
    if (m_rows.empty() && !wanted.empty()) { // the load: one signal instead of one a student
        beginInsertRows({}, 0, static_cast<int>(wanted.size()) - 1);
        m_rows = wanted;
        endInsertRows();
    }
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        if (i < m_rows.size() && m_rows[i].id == wanted[i].id)
            continue;
        beginInsertRows({}, static_cast<int>(i), static_cast<int>(i));
        m_rows.insert(m_rows.begin() + static_cast<std::ptrdiff_t>(i), wanted[i]);
        endInsertRows();
    }
    if (m_rows.size() > wanted.size()) { // another language sorts names another way: they came again above
        beginRemoveRows({}, static_cast<int>(wanted.size()), rowCount() - 1);
        m_rows.resize(wanted.size());
        endRemoveRows();
    }
    count();
}

void SeatModel::setStatus(const TpStatus& status, Instant now)
{
    std::map<SeatId, const SeatStatus*> bySeat;
    for (const SeatStatus& seat : status.seats)
        bySeat[seat.seat] = &seat;
    const bool isNew = status.clock > m_newest;
    m_newest = std::max(m_newest, status.clock);
    int firstChanged = -1;
    const auto flush = [&](int last) {
        if (firstChanged >= 0)
            Q_EMIT dataChanged(index(firstChanged, 0), index(last, seatColumns - 1));
        firstChanged = -1;
    };
    for (int i = 0; i < rowCount(); ++i) {
        SeatRow& row = m_rows[static_cast<std::size_t>(i)];
        const auto found = bySeat.find(row.id);
        if (found == bySeat.end()) {
            flush(i - 1);
            continue;
        }
        SeatRow next = rowWith(row, *found->second, now);
        addLoad(next, isNew);
        if (next == row) {
            flush(i - 1);
            continue;
        }
        row = std::move(next);
        if (firstChanged < 0)
            firstChanged = i;
    }
    flush(rowCount() - 1);
    count();
}

void SeatModel::addLoad(SeatRow& row, bool isNew) const
{
    if (!row.load.known()) {
        row.history = {};
        return;
    }
    if (const auto use = m_gpuUse.find(row.id); use != m_gpuUse.end())
        row.load.gpuFull = static_cast<int>(std::lround(use->second * 100));
    if (isNew)
        add(row.history, row.load);
}

int SeatModel::rowOfSeat(const SeatId& seat) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const SeatRow& row) { return row.id == seat; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

bool SeatModel::isIn(SeatGroup group, int row) const
{
    return at(row).in[static_cast<std::size_t>(group)];
}

int SeatModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SeatModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : seatColumns;
}

QVariant SeatModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const SeatRow& row = at(index.row());
    const auto column = static_cast<SeatColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return cell(row, column);
    case Qt::ToolTipRole:
        return plainTip(wholeSentence(row)); // names are strangers' text
    case Qt::AccessibleTextRole:
        return column == SeatColumn::Name ? wholeSentence(row) : cell(row, column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(isNumber(column) ? Qt::AlignRight | Qt::AlignVCenter
                                                    : Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::FontRole:
        return column == SeatColumn::Name ? QVariant::fromValue(nameFont()) : QVariant();
    case SeatIdRole:
        return QString::fromStdString(row.id.text());
    case ActivityRole:
        return static_cast<int>(row.activity);
    default:
        return {};
    }
}

QVariant SeatModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = static_cast<SeatColumn>(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(isNumber(column) ? Qt::AlignRight | Qt::AlignVCenter
                                                    : Qt::AlignLeft | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && column == SeatColumn::Cpu)
        return tr("Processor cores in use");
    if (role == Qt::ToolTipRole && column == SeatColumn::Gpu)
        return tr("How much of the GPU it holds is used");
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case SeatColumn::Name:
        return tr("Student");
    case SeatColumn::State:
        return tr("State");
    case SeatColumn::Connected:
        return tr("Connections");
    case SeatColumn::Cpu:
        //: column: processor cores in use
        return tr("CPU");
    case SeatColumn::Memory:
        return tr("Memory");
    case SeatColumn::Gpu:
        //: column: how much of the GPU it holds is used
        return tr("GPU");
    case SeatColumn::LastActivity:
        return tr("Last activity");
    case SeatColumn::HandedIn:
        return tr("Handed in");
    case SeatColumn::Extra:
        return tr("Extra time");
    case SeatColumn::Problem:
        return tr("Problem");
    }
    return {};
}

void SeatModel::count()
{
    const auto before = m_counts;
    m_counts.fill(0);
    for (const SeatRow& row : m_rows) {
        for (std::size_t g = 0; g < m_counts.size(); ++g)
            m_counts[g] += row.in[g] ? 1 : 0;
    }
    if (m_counts != before)
        Q_EMIT countsChanged();
}

} // namespace pupitre
