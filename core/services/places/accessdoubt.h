// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Networks that would keep the students out: sshd sees the address of whatever stands between, a jump host or
// a router that translates addresses. What this desktop's own connection looks like from there is the best
// hint there is.
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace pupitre
{

struct AccessView {
    std::string jump;       // the place is reached through it; empty: directly
    std::string ownAddress; // of this desktop as the place sees it; empty: not known
};

enum class AccessDoubtKind {
    Jump,    // the place sees the jump host; subject: it
    Private, // the place sees a private address, and only public networks may come in; subject: the address
    Outside, // this desktop's own address is in none of the networks; subject: it
};

struct AccessDoubt {
    AccessDoubtKind kind{};
    std::string subject;

    bool operator==(const AccessDoubt&) const = default;
};

/// `networks`: canonical; none: nothing is kept out, so nothing is in doubt.
[[nodiscard]] std::optional<AccessDoubt> accessDoubt(const std::vector<std::string>& networks,
                                                     const AccessView& view);

/// Texts between blanks, commas and semicolons, as a person types a list of networks.
[[nodiscard]] std::vector<std::string> networkTexts(const std::string& typed);

} // namespace pupitre
