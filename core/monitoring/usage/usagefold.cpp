// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See usagefold.h.
#include "core/monitoring/usage/usagefold.h"

#include "core/monitoring/series/ownergroup.h"

#include <algorithm>

namespace pupitre
{

namespace
{

constexpr double secondsPerHour = 3600;

Grouping groupingOf(UsageBy by)
{
    switch (by) {
    case UsageBy::Course:
        return Grouping::Course;
    case UsageBy::Experiment:
        return Grouping::Experiment;
    default:
        return Grouping::Person;
    }
}

void addTo(UsageRow& row, Measure measure, double hours)
{
    switch (measure) {
    case Measure::Held:
        row.heldHours += hours;
        break;
    case Measure::Utilisation:
        row.usedHours += hours;
        break;
    case Measure::Power:
        row.wattHours += hours;
        break;
    case Measure::Cores:
        row.coreHours += hours;
        break;
    default:
        break;
    }
}

bool isCounted(Measure measure)
{
    return measure == Measure::Held || measure == Measure::Utilisation || measure == Measure::Power
           || measure == Measure::Cores;
}

} // namespace

void UsageFold::note(const SeriesKey& key)
{
    if (!key.owner || !isCounted(key.measure))
        return;
    m_known.places.insert(key.host.place);
    if (!key.owner->course.empty())
        m_known.courses.insert(key.owner->course);
    m_known.experiments = m_known.experiments || key.owner->kind == OwnerKind::Experiment;
}

bool UsageFold::wants(const SeriesKey& key) const
{
    if (m_question.place && key.host.place != *m_question.place)
        return false;
    if (!key.owner)
        return key.measure == Measure::Heard;
    if (m_question.course && key.owner->course != *m_question.course)
        return false;
    return isCounted(key.measure);
}

UsageFold::RowKey UsageFold::rowOf(const SeriesKey& key, Instant week) const
{
    switch (m_question.by) {
    case UsageBy::Place:
        return {Owner{}, key.host.place, Instant{}};
    case UsageBy::Week:
        return {Owner{}, PlaceId(), week};
    default:
        return {groupOf(*key.owner, groupingOf(m_question.by)), PlaceId(), Instant{}};
    }
}

void UsageFold::add(const SeriesKey& key, Instant week, Instant bucket, const Rollup& part)
{
    if (!key.owner) {
        if (key.gpu.empty())
            m_heard[bucket][key.host] += part.seconds;
        else
            m_capacitySeconds += part.seconds;
        return;
    }
    const RowKey which = rowOf(key, week);
    auto [row, isNew] = m_rows.try_emplace(which);
    if (isNew)
        std::tie(row->second.owner, row->second.place, row->second.week) = which;
    addTo(row->second, key.measure, part.sum / secondsPerHour);
}

UsageTable UsageFold::table() const
{
    UsageTable table;
    table.known = m_known;
    for (const auto& [key, row] : m_rows) {
        table.total.heldHours += row.heldHours;
        table.total.usedHours += row.usedHours;
        table.total.wattHours += row.wattHours;
        table.total.coreHours += row.coreHours;
        table.rows.push_back(row);
    }
    if (m_question.by == UsageBy::Week)
        std::sort(table.rows.begin(), table.rows.end(),
                  [](const UsageRow& a, const UsageRow& b) { return a.week < b.week; });
    else
        std::stable_sort(table.rows.begin(), table.rows.end(), [](const UsageRow& a, const UsageRow& b) {
            return std::tie(a.heldHours, a.usedHours) > std::tie(b.heldHours, b.usedHours);
        });
    table.capacityHours = m_capacitySeconds / secondsPerHour;
    for (const auto& [bucket, hosts] : m_heard) {
        double most = 0;
        for (const auto& [host, seconds] : hosts)
            most = std::max(most, seconds);
        table.coveredHours += most / secondsPerHour;
    }
    return table;
}

} // namespace pupitre
