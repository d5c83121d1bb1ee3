// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A place that is being added: what the wizard's first page holds, and the rules that say what is missing. A
// host or user that begins with '-' would be read as an option by the ssh a jump needs, so the rules are
// strict.
#pragma once

#include "core/places/placeaddress.h"

#include <string>
#include <vector>

namespace pupitre
{

struct PlaceDraft {
    PlaceKind kind = PlaceKind::Ssh;
    std::string destination; // "ada@lab.example:2222", or an alias of ~/.ssh/config
    std::string jump;        // as ssh -J
    std::string identity;    // path of a private key; empty: agent, then the usual files
    std::string name;        // for people; empty: the host's

    bool operator==(const PlaceDraft&) const = default;
};

enum class PlaceDraftProblem { DestinationMissing, DestinationRefused, JumpRefused, IdentityUnreadable };

/// Everything that stops it, in the order of the fields.
[[nodiscard]] std::vector<PlaceDraftProblem> validate(const PlaceDraft& draft);

/// InvalidArgument (subject: the field) where validate() finds something.
[[nodiscard]] Result<PlaceAddress> addressFrom(const PlaceDraft& draft);
/// The name it will have: the one given, else the host without its domain.
[[nodiscard]] std::string nameFrom(const PlaceDraft& draft);

} // namespace pupitre
