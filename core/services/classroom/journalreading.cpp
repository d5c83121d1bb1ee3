// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See journalreading.h.
#include "core/services/classroom/journalreading.h"

#include "core/wire/methods.h"

#include <nlohmann/json.hpp>

namespace pupitre
{

namespace
{
std::string textOf(const Json& entry, const char* member)
{
    const auto found = entry.find(member);
    return found != entry.end() && found->is_string() ? found->get<std::string>() : std::string();
}

/// An answer holds a limited number of lines: asks on until one brings none.
void readOn(PlaceBook& places, const CourseRef& course, std::vector<JournalLine> lines, std::int64_t after,
            const Reply<std::vector<JournalLine>>& reply)
{
    PlaceLink* link = places.link(course.place);
    if (link == nullptr)
        return reply(fail(ErrorKind::NotFound, course.place.text()));
    link->call(method::journal, {{"course", course.course.text()}, {"after", after}},
               Reply<Json>(&places, [&places, course, lines = std::move(lines), after,
                                     reply](const Result<Json>& answer) mutable {
                   const auto more = answer ? journalFromJson(*answer) : tl::unexpected(answer.error());
                   if (!more)
                       return reply(tl::unexpected(more.error()));
                   if (more->empty() || more->back().number <= after)
                       return reply(std::move(lines));
                   const std::int64_t last = more->back().number;
                   lines.insert(lines.end(), more->begin(), more->end());
                   readOn(places, course, std::move(lines), last, reply);
               }));
}
} // namespace

Result<std::vector<JournalLine>> journalFromJson(const Json& answer)
{
    const auto entries = answer.find("entries");
    if (entries == answer.end() || !entries->is_array())
        return fail(ErrorKind::ProtocolViolation, method::journal, toText(answer).substr(0, 200));
    std::vector<JournalLine> lines;
    for (const Json& entry : *entries) {
        const auto number = entry.is_object() ? entry.find("n") : entry.end();
        const auto at = entry.is_object() ? instantFromIso(textOf(entry, "at")) : fail(ErrorKind::Malformed);
        if (number == entry.end() || !number->is_number_integer() || !at)
            return fail(ErrorKind::ProtocolViolation, method::journal, toText(entry).substr(0, 200));
        lines.push_back({number->get<std::int64_t>(), *at, textOf(entry, "who"), textOf(entry, "what"),
                         textOf(entry, "tp"), textOf(entry, "seat"), textOf(entry, "result"),
                         textOf(entry, "detail")});
    }
    return lines;
}

void readJournal(PlaceBook& places, const CourseRef& course, std::int64_t after,
                 Reply<std::vector<JournalLine>> reply)
{
    readOn(places, course, {}, after, reply);
}

} // namespace pupitre
