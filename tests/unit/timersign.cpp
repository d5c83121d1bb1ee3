// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A timer is believed when it calls, not when it is written down.
#include "core/domain/timersign.h"
#include "tests/unit/mondaymorning.h"

#include <gtest/gtest.h>

using namespace pupitre;
using namespace std::chrono_literals;

namespace
{
PlaceFacts withTimer(std::optional<std::chrono::seconds> silent)
{
    PlaceFacts facts;
    facts.timer = TimerKind::Crontab;
    facts.clock = t0;
    if (silent)
        facts.heartbeat = t0 - *silent;
    return facts;
}
} // namespace

TEST(TimerSign, believesCallsAndNotEntries)
{
    EXPECT_EQ(timerSign(withTimer(20s)), TimerSign::Alive);
    EXPECT_EQ(timerSign(withTimer(timerSilentAfter)), TimerSign::Alive);
    EXPECT_EQ(timerSign(withTimer(timerSilentAfter + 1s)), TimerSign::Silent);
}

TEST(TimerSign, isGivenTimeForItsFirstCall)
{
    PlaceFacts facts = withTimer(std::nullopt);
    facts.timerSince = t0 - 20s;
    EXPECT_EQ(timerSign(facts), TimerSign::NotYet);
    facts.timerSince = t0 - timerSilentAfter - 1s;
    EXPECT_EQ(timerSign(facts), TimerSign::Silent);
    facts.timerSince.reset(); // put in place before such things were noted
    EXPECT_EQ(timerSign(facts), TimerSign::Silent);
}

TEST(TimerSign, hasNoneWithoutAnEntry)
{
    PlaceFacts facts = withTimer(20s); // somebody ran a tick by hand
    facts.timer = TimerKind::None;
    EXPECT_EQ(timerSign(facts), TimerSign::None);
}
