// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/timetable/timetablereading.h"

#include "core/services/textfile.h"
#include "core/services/timetable/timetablefetch.h"
#include "core/services/timetable/zonesource.h"

namespace pupitre
{

namespace
{
TimetableOptions optionsFor(const std::string& zone, Instant now)
{
    return {
        .zone = zone,
        .zones = zoneOffsetsOf,
        .from = now - std::chrono::years(1),
        .to = now + std::chrono::years(2),
    };
}
} // namespace

/// The text comes first, then what it says; a handle for both.
class TimetableReading::Reading final : public OutcomeState<Timetable>
{
public:
    using OutcomeState::OutcomeState;

    void forget() override
    {
        step = Task();
        OutcomeState::forget();
    }

    Task step;
};

Task TimetableReading::read(const std::string& source, const std::string& zone, Instant now,
                            std::function<void(Result<Timetable>)> done)
{
    const TimetableOptions options = optionsFor(zone, now);
    if (!isTimetableAddress(source))
        return m_lane.run<Timetable>(
            [source, options](const std::stop_token&) {
                return readTextFile(source, maxTimetableBytes).and_then([&](const std::string& text) {
                    return timetableFromIcs(text, options);
                });
            },
            std::move(done));
    auto reading = std::make_shared<Reading>(std::move(done));
    reading->step = fetchTimetable(source, [this, options, whole = reading.get()](Result<std::string> text) {
        if (!text)
            return whole->deliver(tl::unexpected(text.error()));
        whole->step = m_lane.run<Timetable>(
            [text = std::move(*text), options](const std::stop_token&) {
                return timetableFromIcs(text, options);
            },
            [whole](Result<Timetable> timetable) { whole->deliver(std::move(timetable)); });
    });
    return Task(std::move(reading));
}

} // namespace pupitre
