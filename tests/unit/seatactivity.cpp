// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One word for a seat: an error is never hidden by a connection, and idle needs somebody who is there.
#include "core/domain/seatactivity.h"
#include "tests/unit/mondaymorning.h"

#include <gtest/gtest.h>

using namespace pupitre;
using namespace std::chrono_literals;

namespace
{
SeatStatus running(int connections, std::chrono::minutes quiet)
{
    SeatStatus seat;
    seat.phase = Phase::Open;
    seat.prepared = true;
    seat.instance = InstanceState::Running;
    seat.connections = connections;
    seat.lastActivity = t0 - quiet;
    return seat;
}
} // namespace

TEST(SeatActivity, tellsWorkingFromIdleFromAway)
{
    EXPECT_EQ(activityOf(running(1, 4min), t0), SeatActivity::Working);
    EXPECT_EQ(activityOf(running(1, 5min), t0), SeatActivity::Idle);
    EXPECT_EQ(activityOf(running(0, 1min), t0), SeatActivity::NotConnected);
}

TEST(SeatActivity, anErrorOutranksEverything)
{
    SeatStatus seat = running(2, 0min);
    seat.error = Error{ErrorKind::DiskFull, "x", {}};
    EXPECT_EQ(activityOf(seat, t0), SeatActivity::Failed);
    EXPECT_TRUE(isIn(SeatGroup::Failed, seat, t0));
    EXPECT_FALSE(isIn(SeatGroup::Working, seat, t0));
}

TEST(SeatActivity, closedSeatsHandedInOrNot)
{
    SeatStatus seat;
    seat.phase = Phase::Closed;
    EXPECT_EQ(activityOf(seat, t0), SeatActivity::Closing);
    seat.frozen = true;
    EXPECT_EQ(activityOf(seat, t0), SeatActivity::NothingHandedIn);
    seat.lastSubmission = Submission{};
    EXPECT_EQ(activityOf(seat, t0), SeatActivity::HandedIn);
    EXPECT_TRUE(isIn(SeatGroup::HandedIn, seat, t0));
}

TEST(SeatActivity, beforeTheTpWorkspacesAreReadyOrNot)
{
    SeatStatus seat;
    seat.phase = Phase::Prepared;
    EXPECT_EQ(activityOf(seat, t0), SeatActivity::Preparing);
    EXPECT_FALSE(canRestart(seat));
    seat.prepared = true;
    EXPECT_EQ(activityOf(seat, t0), SeatActivity::Ready);
}
