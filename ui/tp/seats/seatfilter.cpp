// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See seatfilter.h.
#include "ui/tp/seats/seatfilter.h"

#include "ui/tp/seats/seatmodel.h"

#include <algorithm>

namespace pupitre
{

namespace
{
std::int64_t figureOf(const SeatRow& row, SeatColumn column)
{
    switch (column) {
    case SeatColumn::Name:
        return 0;
    case SeatColumn::State:
        return static_cast<std::int64_t>(row.activity);
    case SeatColumn::Connected:
        return row.connected.toInt();
    case SeatColumn::Cpu:
        return row.load.cpuTenths;
    case SeatColumn::Memory:
        return row.load.memoryMegabytes;
    case SeatColumn::Gpu:
        return row.load.gpuFull.value_or(-1);
    case SeatColumn::LastActivity:
        return row.quietMinutes;
    case SeatColumn::HandedIn:
        return row.handIns;
    case SeatColumn::Extra:
        return row.extra.isEmpty() ? 0 : 1;
    case SeatColumn::Problem:
        return row.problem.isEmpty() ? 0 : 1;
    }
    return 0;
}
} // namespace

SeatFilter::SeatFilter(SeatModel& model, QObject* parent) : PersonFilter(parent), m_model(model)
{
    setSourceModel(&model);
}

const SeatRow& SeatFilter::seatAt(const QModelIndex& index) const
{
    return m_model.at(mapToSource(index).row());
}

bool SeatFilter::isChosen(int row) const
{
    const auto holds = [&](SeatGroup group) { return m_model.isIn(group, row); };
    return m_groups.empty() || std::any_of(m_groups.begin(), m_groups.end(), holds);
}

void SeatFilter::sort(int column, Qt::SortOrder order)
{
    m_figures.clear();
    for (int row = 0; column > 0 && row < m_model.rowCount(); ++row)
        m_figures.emplace(m_model.at(row).id, figureOf(m_model.at(row), static_cast<SeatColumn>(column)));
    PersonFilter::sort(column, order);
    invalidate(); // the same column again, with other figures
}

bool SeatFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const auto figure = [&](const QModelIndex& index) {
        const auto found = m_figures.find(m_model.at(index.row()).id);
        return found == m_figures.end() ? std::int64_t{-1} : found->second;
    };
    const auto ofLeft = figure(left);
    const auto ofRight = figure(right);
    return ofLeft != ofRight ? ofLeft < ofRight : left.row() < right.row(); // rows are in the order of names
}

QString SeatFilter::searchedWords(int row) const
{
    return m_model.at(row).name + QLatin1Char(' ') + m_model.at(row).logins;
}

} // namespace pupitre
