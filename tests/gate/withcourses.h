// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tests that put courses of one TP on the lab's place, with the hours they need.
#pragma once

#include "tests/gate/sharedlab.h"

namespace pupitre
{

class WithCourses : public WithLab
{
protected:
    static SeatTp where(const Course& course, const std::string& seat)
    {
        return {course.id, course.tps[0].id, *SeatId::parse(seat)};
    }
    static Course courseFrom(const std::string& id, Instant start, Instant end, Instant deadline,
                             int seats = 1)
    {
        auto course = lab().newCourse(id, seats);
        course->tps.push_back(GateLab::tpOf("tp1", start, end, deadline));
        EXPECT_TRUE(lab().put(*course));
        return *course;
    }
};

} // namespace pupitre
