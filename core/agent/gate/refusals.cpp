// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The count of the current minute is kept in seats/<seat>/refusals.json; two gates at the same instant may
// count as one, which only makes the limit a little softer.
#include "core/agent/gate/refusals.h"

#include "core/agent/course/journal.h"
#include "core/agent/system/clock.h"
#include "core/agent/system/smallfile.h"
#include "core/wire/json.h"

#include <nlohmann/json.hpp>

#include <cstdio>

namespace pupitre
{

namespace
{

bool mayJournal(const StateTree& tree, const CourseId& course, const SeatId& seat)
{
    const auto file = tree.seat(course, seat) / "refusals.json";
    const std::int64_t minute = std::chrono::floor<std::chrono::minutes>(now()).time_since_epoch().count();
    int count = 0;
    if (const auto text = readFile(file, 4096))
        if (const auto json = parseJson(*text, "refusals"); json && json->is_object())
            if (json->value("minute", Json()) == minute && json->value("count", Json()).is_number_integer())
                count = json->at("count").get<int>();
    if (count >= refusalsPerMinute)
        return false;
    return replaceFile(file, toText(Json{{"minute", minute}, {"count", count + 1}})).has_value();
}

} // namespace

void tellRefusal(const StateTree& tree, const CourseId& course, const SeatId& seat, const char* asked,
                 const Refused& refused)
{
    std::fprintf(stderr, "%s\r\n", lineFor(refused).c_str()); // \r for a terminal left raw by what ran before
    if (!pupitre::exists(tree.courseFile(course)) || !mayJournal(tree, course, seat))
        return;
    JournalEntry entry;
    entry.who = seat.text();
    entry.what = "refuse";
    entry.seat = seat.text();
    entry.result = wireName(refused.why);
    entry.detail = asked;
    static_cast<void>(
        appendJournal(tree, course, std::move(entry))); // the student was told; nothing more to do
}

} // namespace pupitre
