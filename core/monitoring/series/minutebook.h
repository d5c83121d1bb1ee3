// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Samples added up by the minute, until a minute is over.
#pragma once

#include "core/monitoring/series/rollup.h"
#include "core/monitoring/series/series.h"

#include <map>
#include <vector>

namespace pupitre
{

/// A machine's minute. Its Heard series says how much of it was heard.
struct HostMinute {
    HostRef host;
    Instant minute{};
    std::map<SeriesKey, Rollup> rows;
};

class MinuteBook final
{
public:
    void add(const PlaceId& place, const Sample& sample);
    /// The minutes that ended before `until`, or before what their machine's newest sample covers ends. A
    /// sample may cover parts of two.
    [[nodiscard]] std::vector<HostMinute> takeOver(Instant until);
    /// Also those that are not over.
    [[nodiscard]] std::vector<HostMinute> takeAll();
    void forget(const PlaceId& place);

private:
    std::map<HostRef, std::map<Instant, HostMinute>> m_hosts;
};

} // namespace pupitre
