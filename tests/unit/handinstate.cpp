// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who is late, and by how much.
#include "core/domain/handinstate.h"

#include <gtest/gtest.h>

using namespace pupitre;
using namespace std::chrono_literals;

namespace
{
const Instant deadline = *instantFromIso("2026-11-29T22:59:00Z");

Tp tpDueThen()
{
    Tp tp;
    tp.deadline.utc = deadline;
    return tp;
}

SeatStatus handedInAt(Instant at, SubmissionKind kind = SubmissionKind::HandIn)
{
    SeatStatus seat;
    seat.lastSubmission = Submission{1, kind, at, 1, 1, {}};
    return seat;
}
} // namespace

TEST(HandInState, isNothingWithoutASubmission)
{
    EXPECT_EQ(handInOf(SeatStatus{}, tpDueThen()), HandInState{});
}

TEST(HandInState, isOnTimeUpToTheDeadlineItself)
{
    EXPECT_EQ(handInOf(handedInAt(deadline), tpDueThen()).timing, HandInTiming::OnTime);
    const auto late = handInOf(handedInAt(deadline + 1ms), tpDueThen());
    EXPECT_EQ(late.timing, HandInTiming::Late);
    EXPECT_EQ(late.late, 1ms);
}

TEST(HandInState, doesNotBlameTheStudentForTheFreeze)
{
    EXPECT_EQ(handInOf(handedInAt(deadline + 40s, SubmissionKind::Freeze), tpDueThen()).timing,
              HandInTiming::OnTime);
}

TEST(HandInState, countsALaterDeadlineOfTheSeatAsLate)
{
    SeatStatus seat = handedInAt(deadline + 3h, SubmissionKind::Freeze);
    seat.deadline = deadline + 2h;
    const auto state = handInOf(seat, tpDueThen());
    EXPECT_EQ(state.timing, HandInTiming::Late);
    EXPECT_EQ(state.late, 2h); // its own deadline, not the moment the freeze was complete
}

TEST(HandInState, countsEverySeatOnce)
{
    const std::vector<SeatStatus> seats{handedInAt(deadline - 1h), handedInAt(deadline), SeatStatus{},
                                        handedInAt(deadline + 1h)};
    EXPECT_EQ(countHandIns(seats, tpDueThen()), (HandInCounts{2, 1, 1}));
}
