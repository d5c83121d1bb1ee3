// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// /etc/pupitre/policy.json: what the administrator of a place limits or forbids. No file, no rule; a file or
// a rule that this version does not understand forbids, for an administrator who wrote one meant something.
#pragma once

#include "core/domain/course.h"

#include <filesystem>
#include <optional>
#include <vector>

namespace pupitre
{

struct Policy {
    bool studentKeys = true;             // "studentKeys": false forbids any line in authorized_keys
    std::optional<int> maxKeys{};        // "maxKeys": most lines of ours
    std::vector<std::string> networks{}; // "networks": students come from these only, canonical
    std::optional<std::vector<std::string>> engines{}; // "engines": instances run in one of these only

    bool operator==(const Policy&) const = default;
};

inline constexpr auto policyFile = "/etc/pupitre/policy.json";

/// PolicyForbids (subject: the rule or the file) for what cannot be understood.
[[nodiscard]] Result<Policy> readPolicy(const std::filesystem::path& file = policyFile);

/// The networks to write for a course: its own, each inside one of the policy's; the policy's where it names
/// none. PolicyForbids (subject "networks", detail: the network) otherwise.
[[nodiscard]] Result<std::vector<std::string>> allowedNetworks(const Policy& policy, const Course& course);

} // namespace pupitre
