// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/zoneoffsets.h"

#include <algorithm>

namespace pupitre
{

using namespace std::chrono;

seconds offsetAt(const ZoneOffsets& zone, Instant instant)
{
    const auto after =
        std::upper_bound(zone.changes.begin(), zone.changes.end(), instant,
                         [](Instant at, const OffsetChange& change) { return at < change.from; });
    return after == zone.changes.begin() ? zone.first : std::prev(after)->offset;
}

WallConversion instantShowing(const ZoneOffsets& zone, WallTime wall)
{
    const Instant asUtc{wall.time_since_epoch()};
    // No zone is further than 26 hours from another: the offsets a day and a bit before and after are all
    // that can apply, and the earlier is the one before a gap.
    const seconds before = offsetAt(zone, asUtc - hours{26});
    const seconds after = offsetAt(zone, asUtc + hours{26});
    const bool earlierShows = offsetAt(zone, asUtc - before) == before;
    const bool laterShows = offsetAt(zone, asUtc - after) == after;
    if (!earlierShows && !laterShows)
        return {asUtc - before, WallShown::Skipped};
    if (!earlierShows)
        return {asUtc - after, WallShown::Once};
    if (!laterShows || before == after)
        return {asUtc - before, WallShown::Once};
    return {std::min(asUtc - before, asUtc - after), WallShown::Twice};
}

WallTime wallAt(const ZoneOffsets& zone, Instant instant)
{
    return WallTime{floor<seconds>(instant.time_since_epoch()) + offsetAt(zone, instant)};
}

std::string wallText(WallTime wall)
{
    const std::string iso = toIso(Instant{wall.time_since_epoch()});
    const std::string text = iso.substr(0, iso.size() - 1);
    return text.ends_with(":00") ? text.substr(0, text.size() - 3) : text;
}

} // namespace pupitre
