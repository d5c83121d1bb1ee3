// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A tree of values and the line each of them began on: what JSON and YAML become before anybody looks for a
// meaning.
#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <unordered_map>
#include <vector>

namespace pupitre
{

struct RepeatedKey {
    std::string pointer; // of the key; its last value counts
    int line = 0;        // of the repetition
    int firstLine = 0;

    bool operator==(const RepeatedKey&) const = default;
};

struct LinedDocument {
    nlohmann::json value;
    std::unordered_map<std::string, int> lines; // JSON pointer (RFC 6901) -> line of the key, or of the item
    std::vector<RepeatedKey> repeated;

    /// Of the value, or of the nearest one around it that has a line (an alias has one for all it stands
    /// for); else 0.
    [[nodiscard]] int lineOf(const std::string& pointer) const;
};

/// Longer pointers are TooLarge: every value has one, and a key of a megabyte above many values would fill
/// the memory.
inline constexpr std::size_t maxPointerBytes = 2048;

/// One more step of a JSON pointer: "~" and "/" in the key are escaped.
[[nodiscard]] std::string pointerTo(const std::string& pointer, const std::string& key);
[[nodiscard]] std::string pointerTo(const std::string& pointer, std::size_t index);

} // namespace pupitre
