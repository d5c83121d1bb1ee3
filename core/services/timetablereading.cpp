// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/timetablereading.h"

#include "core/services/textfile.h"
#include "core/services/zonesource.h"

namespace pupitre
{

Task TimetableReading::read(const std::filesystem::path& file, const std::string& zone, Instant now,
                            std::function<void(Result<Timetable>)> done)
{
    TimetableOptions options{
        .zone = zone,
        .zones = zoneOffsetsOf,
        .from = now - std::chrono::years(1),
        .to = now + std::chrono::years(2),
    };
    return m_lane.run<Timetable>(
        [file, options = std::move(options)](const std::stop_token&) -> Result<Timetable> {
            const auto text = readTextFile(file, maxTimetableBytes);
            if (!text)
                return tl::unexpected(text.error());
            return timetableFromIcs(*text, options);
        },
        std::move(done));
}

} // namespace pupitre
