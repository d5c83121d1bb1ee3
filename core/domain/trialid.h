// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Ids of trials: throw-away courses of one seat. No title gives such an id by itself.
#pragma once

#include "core/domain/ids.h"

#include <algorithm>

namespace pupitre
{

inline constexpr std::string_view trialIdBegins = "try-";
inline constexpr std::size_t trialIdDigits = 16; // drawn by lot

/// "try-" and 16 lower-case hex digits.
[[nodiscard]] inline bool isTrialId(const CourseId& course)
{
    std::string_view text = course.text();
    if (!text.starts_with(trialIdBegins))
        return false;
    text.remove_prefix(trialIdBegins.size());
    return text.size() == trialIdDigits && std::ranges::all_of(text, [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
           });
}

} // namespace pupitre
