// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What differs between two texts, line by line, as `diff -u` shows it: the shortest edit (E. W. Myers, "An
// O(ND) difference algorithm and its variations", 1986), with some lines around each change.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace pupitre
{

enum class DiffKind {
    Same,
    Removed, // of the first text
    Added,   // of the second
    Gap      // lines that are the same and not shown
};

struct DiffLine {
    DiffKind kind{};
    std::string text; // without its end of line; empty for a gap
    int before = 0;   // line number in the first text, from 1; 0: it is not there; of a gap, how many lines
    int after = 0;    // … in the second

    bool operator==(const DiffLine&) const = default;
};

/// `around`: lines shown before and after each change. Texts that differ in more than two thousand lines are
/// shown as all removed, then all added. An end of line that differs ("\r\n") or is missing is no difference.
[[nodiscard]] std::vector<DiffLine> lineDiff(std::string_view before, std::string_view after, int around = 3);

/// Whether a person can read it: UTF-8 or Latin-1 without control characters but tabs and line ends.
[[nodiscard]] bool isReadableText(std::string_view bytes);

} // namespace pupitre
