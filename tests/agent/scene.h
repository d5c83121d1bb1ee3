// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A course in a state tree of its own: two seats, one TP with two sessions, times relative to `start`.
#pragma once

#include "core/agent/course/coursefile.h"
#include "core/agent/statetree.h"
#include "tests/gate/tempfolder.h"

#include <gtest/gtest.h>

namespace pupitre::scene
{

using namespace std::chrono_literals;

inline const CourseId course = *CourseId::parse("dl");
inline const TpId tp = *TpId::parse("tp3");
inline const SeatId ada = *SeatId::parse("s01");
inline const SeatId bob = *SeatId::parse("s02");
inline const Instant start = *instantFromIso("2026-11-23T08:00:00Z");

[[nodiscard]] inline Moment at(Instant instant)
{
    return {instant, ""};
}

/// Sessions start+0h..2h and start+24h..26h; deadline start+72h; retention start+30 d.
[[nodiscard]] inline Course classOfTwo(Instant from = start)
{
    Course whole;
    whole.id = course;
    whole.title = "Deep learning";
    whole.zone = "Europe/Paris";
    for (const SeatId& id : {ada, bob}) {
        Seat seat;
        seat.id = id;
        seat.members = {{id.text(), "Student", id.text(), "", ""}};
        whole.seats.push_back(seat);
    }
    Tp one;
    one.id = tp;
    one.title = "TP 3";
    one.image = "localhost/pupitre/none:1";
    one.codeVersion = "v1";
    one.published = true;
    one.sessions = {{at(from), at(from + 2h), {}, {}}, {at(from + 24h), at(from + 26h), {}, {}}};
    one.deadline = at(from + 72h);
    one.retention = at(from + 720h);
    whole.tps.push_back(one);
    return whole;
}

/// A tree that holds the course.
struct Place {
    TempFolder folder;
    StateTree tree{folder.path() / "state"};

    explicit Place(const Course& content = classOfTwo())
    {
        const auto revision = putCourse(tree, content, std::nullopt);
        EXPECT_TRUE(revision) << revision.error().subject << " " << revision.error().detail;
    }
};

} // namespace pupitre::scene
