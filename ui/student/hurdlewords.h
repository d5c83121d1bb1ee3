// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Why a student cannot do something now, and what to do instead.
#pragma once

#include "core/student/studyview.h"

#include <QString>

namespace pupitre
{

/// One or two sentences. `there`: the place's clock.
[[nodiscard]] QString hurdleText(StudyHurdle hurdle, const StudyView& course, const StudentTp& tp,
                                 Instant there);

/// What a course as a whole has to say where it is not live: for the bar above the cards.
struct CourseTrouble {
    QString what;
    QString meaning;
    QString details;    // technical
    bool stops = false; // nothing is tried again by itself
};
[[nodiscard]] std::optional<CourseTrouble> troubleOf(const StudyView& course, Instant now);

} // namespace pupitre
