// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What nvidia-smi's different tables have in common.
#pragma once

#include <string_view>

namespace pupitre
{

/// Without blanks and the carriage return at its ends.
[[nodiscard]] inline std::string_view smiTrimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t\r");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t\r") - first + 1);
}

/// "GPU-" or "MIG-", and letters, digits, dashes and (MIG of old drivers: MIG-GPU-…/1/0) slashes.
[[nodiscard]] inline bool isSmiUuid(std::string_view text)
{
    constexpr std::string_view letters = "/0123456789-abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    const bool slice = text.starts_with("MIG-");
    return (slice || text.starts_with("GPU-")) && text.size() > 4 && text.size() <= 128
           && text.find_first_not_of(letters.substr(slice ? 0 : 1)) == std::string_view::npos;
}

} // namespace pupitre
