// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the columns of a class list mean, by the names that Moodle, nbgrader, GitHub Classroom and people give
// them, in French and in English.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pupitre
{

enum class RosterColumn { Login, GivenName, FamilyName, Email, IdNumber, Group, PublicKey };

/// Lower case, without accents, blanks and signs: "N° étudiant" gives "netudiant".
[[nodiscard]] std::string foldedHeader(std::string_view name);

/// One per header cell; nothing for columns that are not ours. Each meaning at most once, the better name
/// winning: a bare "id" is the login of nbgrader unless another column is called a login.
[[nodiscard]] std::vector<std::optional<RosterColumn>> rosterColumns(const std::vector<std::string>& header);

} // namespace pupitre
