// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An invented student with three courses at three places and eight TPs in every phase, as the gates would
// report them.
#pragma once

#include "core/student/studyview.h"

#include <vector>

namespace pupitre
{

/// Live; `now`: this computer's clock.
[[nodiscard]] std::vector<StudyView> studyScene(Instant now);
/// One course with one TP, open from an hour ago.
[[nodiscard]] StudyView openStudy(Instant now);
/// What lies behind: verified and with feedback, kept at the deadline, nothing handed in, erased.
[[nodiscard]] std::vector<StudyView> pastStudies(Instant now);

} // namespace pupitre
