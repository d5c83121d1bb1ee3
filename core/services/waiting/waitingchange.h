// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A change to a course that waits until its place answers: what was asked, and what the course said then of
// what it changes. Making it twice is the same as making it once.
#pragma once

#include "core/domain/extension.h"
#include "core/formats/roster.h"
#include "core/services/classroom/refs.h"
#include "core/wire/json.h"

#include <map>
#include <variant>

namespace pupitre
{

struct WaitingExtension {
    TpId tp;
    ExtensionWish wish;
    std::map<SeatId, Override> seen; // of every seat of the wish
};

struct WaitingClassList {
    Roster roster; // entries and groupSeats only
    std::vector<SeatId> leaving;
    std::map<SeatId, std::vector<std::string>> seen; // logins on the seats that are left
};

using WaitingWhat = std::variant<WaitingExtension, WaitingClassList>;

struct WaitingChange {
    std::int64_t id = 0;
    CourseRef course;
    WaitingWhat what;
    Instant askedAt{};
    std::optional<Error> refused; // kept for the person to drop it or to try again
    bool underWay = false;        // it is being made just now
};

[[nodiscard]] Json toJson(const WaitingWhat& what);
[[nodiscard]] Result<WaitingWhat> waitingFromJson(const Json& json);

[[nodiscard]] WaitingExtension waitingExtension(const Tp& tp, ExtensionWish wish);
[[nodiscard]] WaitingClassList waitingClassList(const Course& course, Roster roster,
                                                std::vector<SeatId> leaving);

enum class WaitingStand { Open, Made, Overtaken }; // Overtaken: somebody changed the same thing meanwhile
[[nodiscard]] WaitingStand standOf(const WaitingExtension& change, const Tp& tp);
[[nodiscard]] WaitingStand standOf(const WaitingClassList& change, const Course& course);

/// For the next change of the same TP: `made` is what the course says by then.
void follow(WaitingExtension& later, const WaitingExtension& made);

} // namespace pupitre
