// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who this account is. The agent has no name service (it is static), so it reads /etc/passwd itself and asks
// `id`, a child that has one, where the name is not there (LDAP).
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace pupitre
{

/// Login name; the uid's digits where nobody knows one.
[[nodiscard]] std::string accountName();
/// Names of all groups of the account.
[[nodiscard]] std::vector<std::string> accountGroups();
/// $HOME; empty where it is not set.
[[nodiscard]] std::filesystem::path homeFolder();

struct SubordinateRange {
    std::uint32_t first = 0;
    std::uint32_t count = 0;
    bool operator==(const SubordinateRange&) const = default;
};
/// What `text` (of /etc/subuid) gives to this name or uid, in its order.
[[nodiscard]] std::vector<SubordinateRange> subordinateRangesIn(const std::string& text,
                                                                const std::string& name, std::uint32_t uid);
/// How many ids that is.
[[nodiscard]] std::uint64_t subordinateIdsIn(const std::string& text, const std::string& name,
                                             std::uint32_t uid);
/// From a text of /etc/passwd; empty where the uid is not in it.
[[nodiscard]] std::string nameInPasswd(const std::string& text, std::uint32_t uid);

} // namespace pupitre
