// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A trial: one instance of an environment as a student has it, on a course of its own that ends by itself.
#pragma once

#include "core/environments/shelf.h"
#include "core/services/classroom/refs.h"
#include "core/student/enrolment/enrolment.h"

#include <chrono>

namespace pupitre
{

inline constexpr std::chrono::minutes usualTrial{2 * 60};

struct TrialWish {
    PlaceId place;
    ShelfEntry entry;  // with an environment
    std::string image; // as it is built there
    std::chrono::minutes length = usualTrial;
};

struct Trial {
    PlaceId place;
    EnvironmentId environment;
    Enrolment enrolment; // of the teacher, as its student
    Instant until{};     // by the clock of the place

    [[nodiscard]] const CourseId& course() const { return enrolment.invitation.course; }
    bool operator==(const Trial&) const = default;
};

} // namespace pupitre
