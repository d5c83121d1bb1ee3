// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where on the line of a TP a moment is.
#include "core/domain/timeline.h"
#include "tests/unit/mondaymorning.h"

#include <gtest/gtest.h>

using namespace pupitre;
using namespace std::chrono_literals;

namespace
{
Tp withSessions(int count)
{
    Tp tp;
    tp.published = true;
    for (int i = 0; i < count; ++i)
        tp.sessions.push_back({{t0 + i * 24h, {}}, {t0 + i * 24h + 4h, {}}, {}, {}});
    tp.deadline = {t0 + 10 * 24h, {}};
    tp.retention = {t0 + 60 * 24h, {}};
    return tp;
}

std::vector<StopState> states(const Timeline& line)
{
    std::vector<StopState> all;
    for (const TimelineStop& stop : line.stops)
        all.push_back(stop.state);
    return all;
}
constexpr auto done = StopState::Done;
constexpr auto here = StopState::Now;
constexpr auto later = StopState::Later;
} // namespace

TEST(Timeline, walksFromPreparedToPurged)
{
    const Tp tp = withSessions(1);
    EXPECT_EQ(states(timelineOf(tp, t0 - 1h)), (std::vector{here, later, later, later, later}));
    const Timeline open = timelineOf(tp, t0 + 1h);
    EXPECT_EQ(states(open), (std::vector{done, here, later, later, later}));
    EXPECT_DOUBLE_EQ(open.position, 1.25);
    EXPECT_DOUBLE_EQ(open.elapsed, 0.25);
    EXPECT_EQ(states(timelineOf(tp, t0 + 5h)), (std::vector{done, done, here, later, later}));
    EXPECT_EQ(states(timelineOf(tp, t0 + 11 * 24h)), (std::vector{done, done, done, here, later}));
    EXPECT_EQ(states(timelineOf(tp, t0 + 61 * 24h)), (std::vector{done, done, done, done, here}));
}

TEST(Timeline, marksNothingNowBetweenTwoSessions)
{
    const Timeline between = timelineOf(withSessions(2), t0 + 12h);
    EXPECT_EQ(states(between), (std::vector{done, done, later, later, later, later}));
    EXPECT_DOUBLE_EQ(between.position, 1.5);
}

TEST(Timeline, foldsManySessionsIntoTheOneThatMatters)
{
    const Timeline line = timelineOf(withSessions(6), t0 + 3 * 24h + 1h);
    ASSERT_EQ(line.stops.size(), 5u);
    EXPECT_EQ(line.stops[1].session, 3u);
    EXPECT_EQ(line.stops[1].state, here);
}

TEST(Timeline, aDraftIsNowhere)
{
    Tp tp = withSessions(1);
    tp.published = false;
    EXPECT_EQ(states(timelineOf(tp, t0 + 1h)), (std::vector{later, later, later, later, later}));
}

TEST(Timeline, waitsForTheClickWhereTheTeacherStarts)
{
    Tp tp = withSessions(1);
    tp.start = StartPolicy::AtClick;
    EXPECT_EQ(timelineOf(tp, t0 + 1h).stops[0].state, here);
}
