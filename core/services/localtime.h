// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Local texts to UTC instants, once, on the desktop (GCC 12 has no time-zone database; Qt has). What the two
// clock changes do to a time is decided here and reported: a time that is skipped moves forward by the gap,
// one that comes twice means the first.
#pragma once

#include "core/domain/instant.h"

#include <string>
#include <vector>

namespace pupitre
{

enum class LocalTimeRemark { None, SkippedByClockChange, ComesTwice };

struct LocalConversion {
    Moment moment; // `local` is normalised to "YYYY-MM-DDTHH:MM" of what is used
    LocalTimeRemark remark = LocalTimeRemark::None;
    bool operator==(const LocalConversion&) const = default;
};

/// "2026-11-23T08:00", also with a blank for the T, with seconds, or a date alone (then 00:00; for deadlines
/// pass DayEnd to mean 23:59). Malformed for other text, InvalidArgument (subject "zone") for an unknown
/// zone.
enum class BareDate { DayStart, DayEnd };
[[nodiscard]] Result<LocalConversion> toMoment(const std::string& local, const std::string& zone,
                                               BareDate bare = BareDate::DayStart);

/// "YYYY-MM-DDTHH:MM" in that zone.
[[nodiscard]] std::string localText(Instant instant, const std::string& zone);

[[nodiscard]] bool isKnownZone(const std::string& zone);
[[nodiscard]] std::string systemZone();
[[nodiscard]] std::vector<std::string> allZones();

} // namespace pupitre
