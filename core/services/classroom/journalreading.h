// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The journal of a course as its place keeps it: who did what, when, with which result. It knows seats by
// their ids; names are put in where it is shown.
#pragma once

#include "core/services/classroom/refs.h"
#include "core/services/places/placebook.h"
#include "core/services/reply.h"

#include <cstdint>
#include <string>
#include <vector>

namespace pupitre
{

struct JournalLine {
    std::int64_t number = 0; // grows by one
    Instant at{};
    std::string who;    // "teacher", "tick" or a seat id
    std::string what;   // "open", "submit", "freeze" …
    std::string tp;     // empty: the whole course
    std::string seat;   // whom it concerns; may be empty
    std::string result; // "ok", the wire name of an error kind, or why the gate refused
    std::string detail;

    bool operator==(const JournalLine&) const = default;
};

/// ProtocolViolation for what is no answer to `journal`.
[[nodiscard]] Result<std::vector<JournalLine>> journalFromJson(const Json& answer);

/// All that is numbered above `after`, oldest first, however many answers that takes.
void readJournal(PlaceBook& places, const CourseRef& course, std::int64_t after,
                 Reply<std::vector<JournalLine>> reply);

} // namespace pupitre
