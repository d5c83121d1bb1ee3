// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a class list is read where a person says it: what its columns mean, who works together.
#pragma once

#include "app/desktop/cli/arguments.h"
#include "core/formats/rostertable.h"

#include <string_view>

namespace pupitre
{

/// What --column says for a meaning: "login", "first-name" …
[[nodiscard]] std::string columnWord(RosterColumn meaning);

/// The list as a table, with the meanings of --column and without the names of --no-header. What
/// rosterTableFrom says; InvalidArgument (subject: the option).
[[nodiscard]] Result<RosterTable> rosterTableWith(const Arguments& arguments, std::string_view text);

/// Everybody on it, in the groups of --group, or each alone with --alone. NotFound (subject: who is in a
/// group and not on the list); InvalidArgument (subject: the option).
[[nodiscard]] Result<Roster> rosterWith(const Arguments& arguments, const RosterTable& table);
[[nodiscard]] Result<Roster> rosterWith(const Arguments& arguments, std::string_view text);

} // namespace pupitre
