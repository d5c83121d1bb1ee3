// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The next TP of a course that exists: what its last TP already says is not asked again.
#pragma once

#include "core/services/making/coursedraft.h"

namespace pupitre
{

/// Joins `course`; room, environment, limits, start policy and paths on the place are those of its last TP,
/// and the name follows its ("TP 1", then "TP 2"). Files, sessions and deadline are to be filled in.
[[nodiscard]] CourseDraft draftForNextTp(const Course& course);

/// "TP 09" after "TP 08"; empty for a name that does not end in a number of at most six digits.
[[nodiscard]] std::string nextTitle(const std::string& title);

} // namespace pupitre
