// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A timetable from anywhere: whatever it says, what comes out lies in the window, in order, within the
// limits.
#include "core/formats/timetablechanges.h"

#include "tests/fuzz/input.h"

namespace
{

std::optional<pupitre::ZoneOffsets> twoZones(const std::string& name)
{
    using namespace std::chrono;
    if (name == "UTC")
        return pupitre::ZoneOffsets{};
    if (name != "Europe/Paris")
        return std::nullopt;
    const auto at = [](sys_days day) { return pupitre::Instant{day} + hours{1}; };
    return pupitre::ZoneOffsets{hours{1},
                                {{at(year{2026} / March / 29), hours{2}},
                                 {at(year{2026} / October / 25), hours{1}},
                                 {at(year{2027} / March / 28), hours{2}}}};
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace std::chrono;
    const pupitre::TimetableOptions options{.zone = "Europe/Paris",
                                            .zones = twoZones,
                                            .from = pupitre::Instant{sys_days{year{2026} / September / 1}},
                                            .to = pupitre::Instant{sys_days{year{2027} / July / 1}},
                                            .occurrences = 20,
                                            .events = 50,
                                            .problems = 10};
    const auto timetable = pupitre::timetableFromIcs(pupitre::textOf(data, size), options);
    if (!timetable)
        return 0;
    pupitre::promise(timetable->events.size() <= options.events
                     && timetable->problems.size() <= options.problems);
    const pupitre::TimetableEvent* before = nullptr;
    for (const pupitre::TimetableEvent& event : timetable->events) {
        pupitre::promise(event.start.utc < options.to && event.end.utc >= options.from);
        pupitre::promise(event.start.utc <= event.end.utc);
        pupitre::promise(before == nullptr || before->start.utc <= event.start.utc);
        before = &event;
    }
    pupitre::promise(pupitre::timetableChanges(*timetable, *timetable).empty());
    return 0;
}
