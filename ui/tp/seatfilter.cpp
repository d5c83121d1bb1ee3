// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See seatfilter.h.
#include "ui/tp/seatfilter.h"

#include "ui/tp/seatmodel.h"

#include <algorithm>

namespace pupitre
{

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

QString SeatFilter::searchedWords(int row) const
{
    return m_model.at(row).name + QLatin1Char(' ') + m_model.at(row).logins;
}

} // namespace pupitre
