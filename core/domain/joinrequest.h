// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a student who keeps their own key sends back, and what a pile of such requests would change in a
// course. A request proves nothing about who wrote it: the teacher trusts the way it came.
#pragma once

#include "core/domain/course.h"

#include <string>
#include <vector>

namespace pupitre
{

struct JoinRequest {
    CourseId course;
    SeatId seat;
    std::string login; // may be empty where the seat has one member
    PublicKey key;

    bool operator==(const JoinRequest&) const = default;
};

enum class JoinRefusal {
    Unreadable,  // subject: its beginning
    TooNew,      // subject: its version
    OtherCourse, // subject: that course
    UnknownSeat, // subject: the seat, or the login where the seat has no such member
    Dropped,     // who left the course; subject: the seat
    KeyRefused,  // subject: why, as parsePublicKey() says it
    KeyUsed,     // somebody else's; subject: their seat
    Repeated,    // as in another line; subject: empty
    TwoKeys,     // another line brings another key for the same person; subject: empty
};

/// Where a line stood: a file's name (empty: pasted) and its number from 1.
struct JoinOrigin {
    std::string file;
    int line = 0;

    bool operator==(const JoinOrigin&) const = default;
};

struct RefusedJoin {
    JoinOrigin origin;
    JoinRefusal why{};
    std::string subject;
    JoinOrigin other{}; // Repeated, TwoKeys, KeyUsed: the other line; number 0: not from a line

    bool operator==(const RefusedJoin&) const = default;
};

struct ReadJoin {
    JoinOrigin origin;
    JoinRequest request;

    bool operator==(const ReadJoin&) const = default;
};

/// What was found in texts and files, in their order.
struct JoinPile {
    std::vector<ReadJoin> requests;
    std::vector<RefusedJoin> refused;

    bool operator==(const JoinPile&) const = default;
};

enum class JoinEffect { GivesKey, ReplacesKeys, ChangesNothing };

struct PlannedJoin {
    SeatId seat;
    std::string login; // of the member; empty only where the member has none
    PublicKey key;
    JoinEffect effect{};

    bool operator==(const PlannedJoin&) const = default;
};

struct JoinPlan {
    std::vector<PlannedJoin> joins; // in the order of the course
    std::vector<RefusedJoin> refused;

    [[nodiscard]] bool changes() const;
    bool operator==(const JoinPlan&) const = default;
};

/// What would happen to this course. A person's key takes the place of those they had. Two different keys
/// for one person are both refused: which one is theirs, only the teacher can find out.
[[nodiscard]] JoinPlan planJoins(const Course& course, const JoinPile& pile);

} // namespace pupitre
