// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An enrolment in a folder of a test.
#pragma once

#include "core/student/enrolment/enrolment.h"

namespace pupitre
{

inline Enrolment enrolmentIn(const std::filesystem::path& folder)
{
    Enrolment enrolment;
    enrolment.name = "deep-learning";
    enrolment.folder = folder;
    enrolment.invitation.course = *CourseId::parse("deep-learning");
    enrolment.invitation.title = "Deep learning";
    enrolment.invitation.seat = *SeatId::parse("s01");
    enrolment.invitation.host = "lab.example.org";
    enrolment.invitation.user = "deep";
    return enrolment;
}

} // namespace pupitre
