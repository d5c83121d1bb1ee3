// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The one button of a TP says the right verb in each phase.
#include "core/domain/tpaction.h"
#include "tests/unit/mondaymorning.h"

#include <gtest/gtest.h>

using namespace pupitre;
using namespace std::chrono_literals;

namespace
{
Tp twoSessions()
{
    Tp tp;
    tp.published = true;
    tp.sessions = {{{t0, {}}, {t0 + 4h, {}}, {}, {}}, {{t0 + 24h, {}}, {t0 + 28h, {}}, {}, {}}};
    tp.deadline = {t0 + 6 * 24h, {}};
    tp.retention = {t0 + 60 * 24h, {}};
    return tp;
}
} // namespace

TEST(TpAction, followsThePhases)
{
    const Tp tp = twoSessions();
    EXPECT_EQ(offerOf(tp, t0 - 2h), (TpOffer{TpAction::Start, t0 - 30min}));
    EXPECT_EQ(offerOf(tp, t0 - 29min), (TpOffer{TpAction::Start, {}}));
    EXPECT_EQ(offerOf(tp, t0 + 1h).action, TpAction::End);
    EXPECT_EQ(offerOf(tp, t0 + 5h).action, TpAction::Collect);
    EXPECT_EQ(offerOf(tp, t0 + 24h - 10min).action, TpAction::Start);
    EXPECT_EQ(offerOf(tp, t0 + 30h).action, TpAction::Collect);
    EXPECT_EQ(offerOf(tp, t0 + 7 * 24h).action, TpAction::Collect);
}

TEST(TpAction, publishesADraftAndWaitsForTheClick)
{
    Tp tp = twoSessions();
    tp.published = false;
    EXPECT_EQ(offerOf(tp, t0 - 2h).action, TpAction::Publish);
    tp.published = true;
    tp.start = StartPolicy::AtClick;
    EXPECT_EQ(offerOf(tp, t0 + 1h), (TpOffer{TpAction::Start, {}}));
}
