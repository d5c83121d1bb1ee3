// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rows made into a usage table.
#pragma once

#include "core/monitoring/series/rows.h"
#include "core/monitoring/usage.h"

#include <map>
#include <tuple>

namespace pupitre
{

class UsageFold final
{
public:
    explicit UsageFold(UsageQuestion question) : m_question(std::move(question)) {}

    /// Of every series that there is, wanted or not.
    void note(const SeriesKey& key);
    [[nodiscard]] bool wants(const SeriesKey& key) const;
    /// `week`: the Monday of the bucket; not used but by week.
    void add(const SeriesKey& key, Instant week, Instant bucket, const Rollup& part);
    [[nodiscard]] UsageTable table() const;

private:
    using RowKey = std::tuple<Owner, PlaceId, Instant>;
    [[nodiscard]] RowKey rowOf(const SeriesKey& key, Instant week) const;

    UsageQuestion m_question;
    std::map<RowKey, UsageRow> m_rows;
    double m_capacitySeconds = 0;
    std::map<Instant, std::map<HostRef, double>> m_heard; // seconds of each bucket
    UsageKnown m_known;
};

} // namespace pupitre
