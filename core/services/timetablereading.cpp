// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/timetablereading.h"

#include "core/services/textfile.h"
#include "core/services/timetablefetch.h"
#include "core/services/zonesource.h"

namespace pupitre
{

Result<Timetable> readTimetable(const std::string& source, const std::string& zone, Instant now,
                                const std::stop_token& stop)
{
    const TimetableOptions options{
        .zone = zone,
        .zones = zoneOffsetsOf,
        .from = now - std::chrono::years(1),
        .to = now + std::chrono::years(2),
    };
    const auto text =
        isTimetableAddress(source) ? fetchTimetable(source, stop) : readTextFile(source, maxTimetableBytes);
    if (!text)
        return tl::unexpected(text.error());
    return timetableFromIcs(*text, options);
}

Task TimetableReading::read(const std::string& source, const std::string& zone, Instant now,
                            std::function<void(Result<Timetable>)> done)
{
    return m_lane.run<Timetable>(
        [source, zone, now](const std::stop_token& stop) { return readTimetable(source, zone, now, stop); },
        std::move(done));
}

} // namespace pupitre
