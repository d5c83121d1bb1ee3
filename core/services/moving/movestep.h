// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A move of a course as a rule: what both places say of it decides what comes next. So a move that was cut
// short anywhere goes on by itself when it is asked for again, from this computer or another.
#pragma once

#include "core/domain/error.h"
#include "core/wire/json.h"

#include <optional>
#include <string>

namespace pupitre
{

/// What a place says (course.home); nothing where it does not have the course.
struct HomeFacts {
    std::string state; // "here", "leaving", "gone", "arriving"
    std::string token;
    std::string other;

    bool operator==(const HomeFacts&) const = default;
};

[[nodiscard]] Result<HomeFacts> homeFactsFromJson(const Json& json);

enum class MoveStep {
    Leave,    // the old place stops everything and keeps it stopped
    Carry,    // a copy goes over, verified, and waits there
    CloseOld, // from here on the old place is no home
    OpenNew,  // and the new one is
    Done
};

/// AlreadyExists: the new place has a course of this name that is not of this move. NotHome (detail: where it
/// went): the old place has given it to somebody else. NotFound: neither can be the home.
[[nodiscard]] Result<MoveStep> nextMoveStep(const std::string& course, const std::optional<HomeFacts>& old,
                                            const std::optional<HomeFacts>& fresh);

/// What takes a move back. NotHome where it is too late: the old place is closed.
enum class BackStep { RemoveNew, Stay, Done };
[[nodiscard]] Result<BackStep> nextBackStep(const std::string& course, const std::optional<HomeFacts>& old,
                                            const std::optional<HomeFacts>& fresh);

} // namespace pupitre
