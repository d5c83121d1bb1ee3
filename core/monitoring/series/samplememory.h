// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The samples of the last hour or so, for curves of this moment. One thread.
#pragma once

#include "core/monitoring/series/rows.h"

#include <deque>
#include <map>
#include <set>
#include <string>

namespace pupitre
{

class SampleMemory final : public RowSource
{
public:
    explicit SampleMemory(std::chrono::milliseconds reach) : m_reach(reach) {}

    /// A machine's samples in order of time; what is older than its newest by more than the reach goes.
    void add(const PlaceId& place, const Sample& sample);
    void forget(const PlaceId& place);

    /// Of this minute something is here.
    [[nodiscard]] bool heard(const HostRef& host, Instant minute) const;
    /// Since when everything that was heard is here.
    [[nodiscard]] std::optional<Instant> since() const;

    [[nodiscard]] std::chrono::milliseconds stepFor(std::chrono::milliseconds step) const override;
    [[nodiscard]] Result<void> rows(const RowsQuestion& question, const RowSeen& seen) override;

private:
    struct Point {                // of a thousand numbers each minute: small
        std::uint32_t tenths = 0; // of seconds since the base
        float value = 0;
        std::uint16_t covers = 0; // tenths
    };
    [[nodiscard]] std::uint32_t tenthsOf(Instant at) const;
    void prune(Instant now);
    [[nodiscard]] Instant instantOf(std::uint32_t tenths) const;

    std::chrono::milliseconds m_reach;
    std::optional<Instant> m_base;
    std::optional<Instant> m_since;
    Instant m_pruned{};
    std::map<SeriesKey, std::deque<Point>> m_series;
    std::map<HostRef, std::set<Instant>> m_minutes;
};

} // namespace pupitre
