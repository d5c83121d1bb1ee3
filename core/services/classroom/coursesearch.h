// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which courses and TPs a few typed words mean. Neither case nor accents matter, nor the order of the words.
#pragma once

#include "core/services/classroom/classroom.h"

#include <optional>
#include <string>

namespace pupitre
{

/// The course with the TPs for which every word is found in their title or room, or in the course's title or
/// the name of its place; with all of them where the course alone has every word. Nothing: none is meant.
/// Without words, the course as it is.
[[nodiscard]] std::optional<CourseCard> narrowedTo(const std::string& words, const CourseCard& card,
                                                   const std::string& placeName);

} // namespace pupitre
