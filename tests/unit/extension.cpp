// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// More time, before it is given: what it would change and what stands against it.
#include "core/domain/extension.h"
#include "tests/unit/mondaymorning.h"

#include <gtest/gtest.h>

using namespace pupitre;
using namespace std::chrono_literals;

namespace
{
const SeatId ada = *SeatId::parse("ada");
const SeatId bob = *SeatId::parse("bob");

Tp morning()
{
    Tp tp;
    tp.published = true;
    tp.sessions = {{{t0, {}}, {t0 + 4h, {}}, {}, {}}};
    tp.deadline = {t0 + 6 * 24h, {}};
    tp.retention = {t0 + 60 * 24h, {}};
    return tp;
}
} // namespace

TEST(Extension, saysWhenTheSessionWillEnd)
{
    const ExtensionWish wish{{ada}, 15min, {}};
    EXPECT_TRUE(problemsOf(morning(), wish, t0 + 1h).empty());
    EXPECT_EQ(effectOf(morning(), wish, nullptr, t0 + 1h).sessionEnds, t0 + 4h + 15min);
    // A session that is over for the others is not over for somebody with extra time.
    EXPECT_TRUE(problemsOf(morning(), wish, t0 + 4h + 10min).empty());
    EXPECT_EQ(problemsOf(morning(), wish, t0 + 5h), std::vector{ExtensionProblem::NoSessionLeft});
}

TEST(Extension, aDeadlineMustBeLaterThanTheOthersAndBeforeThePurge)
{
    const Tp tp = morning();
    const auto wish = [](Instant at) { return ExtensionWish{{ada}, {}, Moment{at, {}}}; };
    EXPECT_EQ(problemsOf(tp, wish(tp.deadline.utc), t0), std::vector{ExtensionProblem::DeadlineNotLater});
    EXPECT_EQ(problemsOf(tp, wish(tp.retention.utc + 1h), t0), std::vector{ExtensionProblem::AfterRetention});
    EXPECT_EQ(problemsOf(tp, wish(tp.deadline.utc + 1h), tp.deadline.utc + 2h),
              std::vector{ExtensionProblem::DeadlinePast});
    EXPECT_TRUE(problemsOf(tp, wish(tp.deadline.utc + 24h), t0).empty());
}

TEST(Extension, countsWhoIsReopenedAndWhoWouldLose)
{
    Tp tp = morning();
    const Instant now = tp.deadline.utc + 1h;
    tp.overrides[bob].deadline = Moment{tp.deadline.utc + 72h, {}};
    TpStatus status;
    status.seats.resize(2);
    status.seats[0].seat = ada;
    status.seats[0].phase = Phase::Closed;
    status.seats[1].seat = bob;
    status.seats[1].phase = Phase::HandIn;
    const ExtensionWish wish{{ada, bob}, {}, Moment{tp.deadline.utc + 24h, {}}};
    const ExtensionEffect effect = effectOf(tp, wish, &status, now);
    EXPECT_EQ(effect.reopened, 1);
    EXPECT_EQ(effect.alreadyLater, 1);
    EXPECT_EQ(effect.deadline, tp.deadline.utc + 24h);
}

TEST(Extension, startsFromWhatAllHave)
{
    Tp tp = morning();
    tp.overrides[ada].extraTime = 20min;
    EXPECT_EQ(commonExtraTime(tp, {ada}), 20min);
    EXPECT_EQ(commonExtraTime(tp, {ada, bob}), 0min);
}
