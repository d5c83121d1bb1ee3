// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What reconcile would do: every phase against every state a seat can be in.
#include "core/agent/course/plan.h"
#include "tests/agent/scene.h"

using namespace pupitre;
using namespace pupitre::scene;

namespace
{
SeatView seen()
{
    SeatView view;
    view.where = {course, tp, ada};
    view.workspace = true;
    return view;
}

SeatView running(SeatView view, Instant until, bool classLimits)
{
    InstanceFacts facts;
    facts.name = "pupitre_dl_tp3_s01";
    facts.startedAt = start;
    facts.classLimits = classLimits;
    view.instance = facts;
    view.alive = true;
    view.until = until;
    return view;
}

std::vector<ActionKind> kinds(const Course& whole, const SeatView& view, Instant now,
                              ClockTrust trust = ClockTrust::Trusted)
{
    std::vector<ActionKind> found;
    for (const Action& action : planFor(whole, view, now, trust))
        found.push_back(action.kind);
    return found;
}

using Kinds = std::vector<ActionKind>;
const Instant before = start - 24h;
const Instant inClass = start + 1h;
const Instant between = start + 5h;
const Instant closed = start + 73h;
const Instant later = start + 721h;
} // namespace

TEST(Plan, draftIsLeftAlone)
{
    Course whole = classOfTwo();
    whole.tps[0].published = false;
    SeatView view = seen();
    view.workspace = false;
    EXPECT_EQ(kinds(whole, view, inClass), Kinds{});
    EXPECT_EQ(kinds(whole, running(seen(), start + 2h, true), inClass), Kinds{ActionKind::Stop});
}

TEST(Plan, newerCodeReplacesOnlyWhatNobodyHasBeenIn)
{
    Course whole = classOfTwo();
    whole.tps[0].codeVersion = "2";
    SeatView view = seen();
    EXPECT_EQ(kinds(whole, view, before), Kinds{}) << "of unknown origin";
    view.code = "2";
    EXPECT_EQ(kinds(whole, view, before), Kinds{});
    view.code = "1";
    EXPECT_EQ(kinds(whole, view, before), Kinds{ActionKind::Renew});
    EXPECT_EQ(kinds(whole, view, inClass), (Kinds{ActionKind::Renew, ActionKind::Start}));
    EXPECT_EQ(kinds(whole, view, between), Kinds{ActionKind::Renew});
    EXPECT_EQ(kinds(whole, running(view, start + 2h, true), inClass), Kinds{}) << "somebody is in it";
    view.marks.frozen = FrozenMark{1, start};
    EXPECT_EQ(kinds(whole, view, before), Kinds{}) << "reopened work";
    view.marks.frozen.reset();
    view.used = true;
    EXPECT_EQ(kinds(whole, view, before), Kinds{});
    EXPECT_EQ(kinds(whole, view, inClass), Kinds{ActionKind::Start});
}

TEST(Plan, preparedGetsAWorkspaceAndNoInstance)
{
    SeatView view = seen();
    EXPECT_EQ(kinds(classOfTwo(), view, before), Kinds{});
    view.workspace = false;
    EXPECT_EQ(kinds(classOfTwo(), view, before), Kinds{ActionKind::Prepare});
    EXPECT_EQ(kinds(classOfTwo(), running(seen(), start + 2h, true), before), Kinds{ActionKind::Stop});
}

TEST(Plan, openStartsUntilTheSessionEnds)
{
    const auto plan = planFor(classOfTwo(), seen(), inClass, ClockTrust::Trusted);
    ASSERT_EQ(plan.size(), 1U);
    EXPECT_EQ(plan[0].kind, ActionKind::Start);
    EXPECT_EQ(plan[0].until, start + 2h);
    EXPECT_TRUE(plan[0].classLimits);
}

TEST(Plan, openPreparesFirstWhereNothingIs)
{
    SeatView view = seen();
    view.workspace = false;
    EXPECT_EQ(kinds(classOfTwo(), view, inClass), (Kinds{ActionKind::Prepare, ActionKind::Start}));
}

TEST(Plan, secondRunChangesNothing)
{
    EXPECT_EQ(kinds(classOfTwo(), running(seen(), start + 2h, true), inClass), Kinds{});
}

TEST(Plan, openTellsARunningInstanceItsNewEnd)
{
    Course whole = classOfTwo();
    whole.tps[0].overrides[ada].extraTime = 30min;
    const auto plan = planFor(whole, running(seen(), start + 2h, true), inClass, ClockTrust::Trusted);
    ASSERT_EQ(plan.size(), 1U);
    EXPECT_EQ(plan[0].kind, ActionKind::SetUntil);
    EXPECT_EQ(plan[0].until, start + 2h + 30min);
}

TEST(Plan, openReplacesAHandInInstance)
{
    EXPECT_EQ(kinds(classOfTwo(), running(seen(), start + 2h, false), inClass),
              (Kinds{ActionKind::Stop, ActionKind::Start}));
}

TEST(Plan, openStartsNobodyWithoutAdmission)
{
    Course dropped = classOfTwo();
    dropped.seats[0].standing = SeatStanding::Dropped;
    EXPECT_EQ(kinds(dropped, seen(), inClass), Kinds{});
    SeatView revoked = running(seen(), start + 2h, true);
    revoked.marks.revoked = true;
    EXPECT_EQ(kinds(classOfTwo(), revoked, inClass), Kinds{ActionKind::Stop});
    SeatView blocked = running(seen(), start + 2h, true);
    blocked.marks.blocked = "quota: 300 MiB of 200";
    EXPECT_EQ(kinds(classOfTwo(), blocked, inClass), Kinds{ActionKind::Stop});
}

TEST(Plan, revokedSeatLosesItsConnections)
{
    SeatView view = seen();
    view.marks.revoked = true;
    view.connections = 1; // sftp, no instance
    const auto plan = planFor(classOfTwo(), view, between, ClockTrust::Trusted);
    ASSERT_EQ(plan.size(), 1U);
    EXPECT_EQ(plan[0].kind, ActionKind::Stop);
    EXPECT_TRUE(plan[0].connections);
}

TEST(Plan, handInStartsNothingByItself)
{
    EXPECT_EQ(kinds(classOfTwo(), seen(), between), Kinds{});
}

TEST(Plan, handInEndsClassLimits)
{
    EXPECT_EQ(kinds(classOfTwo(), running(seen(), start + 2h, true), between), Kinds{ActionKind::Stop});
}

TEST(Plan, handInStopsOnlyWhatIsIdle)
{
    SeatView view = running(seen(), start + 24h, false);
    view.lastActivity = between - 14min;
    EXPECT_EQ(kinds(classOfTwo(), view, between), Kinds{});
    EXPECT_EQ(kinds(classOfTwo(), view, between + 1min), Kinds{ActionKind::Stop});
    view.connections = 1;
    EXPECT_EQ(kinds(classOfTwo(), view, between + 1min), Kinds{});
}

TEST(Plan, closedFreezesOnceAndOnlyWhatIsThere)
{
    EXPECT_EQ(kinds(classOfTwo(), seen(), closed), Kinds{ActionKind::Freeze});
    EXPECT_EQ(kinds(classOfTwo(), running(seen(), start + 72h, false), closed), Kinds{ActionKind::Freeze});
    SeatView never = seen();
    never.workspace = false;
    EXPECT_EQ(kinds(classOfTwo(), never, closed), Kinds{});
    SeatView frozen = never;
    frozen.marks.frozen = FrozenMark{1, start + 72h};
    EXPECT_EQ(kinds(classOfTwo(), frozen, closed), Kinds{});
    frozen.submissions = 1;
    EXPECT_EQ(kinds(classOfTwo(), running(frozen, start + 72h, false), closed), Kinds{ActionKind::Stop});
}

TEST(Plan, droppedSeatIsStillFrozen)
{
    Course whole = classOfTwo();
    whole.seats[0].standing = SeatStanding::Dropped;
    EXPECT_EQ(kinds(whole, seen(), closed), Kinds{ActionKind::Freeze});
}

TEST(Plan, unfinishedFreezeIsFinishedInEveryPhase)
{
    SeatView view = seen();
    view.workspace = false;
    view.unfinishedFreeze = 1;
    for (const Instant when : {before, inClass, between, closed})
        EXPECT_EQ(kinds(classOfTwo(), view, when), Kinds{ActionKind::Freeze});
}

TEST(Plan, extensionReopensTheFrozenSubmission)
{
    Course whole = classOfTwo();
    Override& granted = whole.tps[0].overrides[ada];
    granted.deadline = at(start + 80h);
    granted.reopenAfter = 1;
    SeatView view = seen();
    view.workspace = false;
    view.submissions = 1;
    view.marks.frozen = FrozenMark{1, start + 72h};
    const auto plan = planFor(whole, view, closed, ClockTrust::Trusted);
    ASSERT_EQ(plan.size(), 1U);
    EXPECT_EQ(plan[0].kind, ActionKind::Reopen);
    EXPECT_EQ(plan[0].submission, 1);
    view.workspace = true;
    EXPECT_EQ(kinds(whole, view, closed), Kinds{});
    EXPECT_EQ(kinds(whole, view, start + 80h), Kinds{ActionKind::Freeze}); // the next one is n + 1
    view.workspace = false;
    view.marks.frozen = FrozenMark{2, start + 80h};
    EXPECT_EQ(kinds(whole, view, start + 81h), Kinds{});
}

TEST(Plan, doubtfulClockFreezesAndPurgesNothing)
{
    EXPECT_EQ(kinds(classOfTwo(), seen(), closed, ClockTrust::Doubtful), Kinds{});
    SeatView view = seen();
    view.workspace = false;
    view.marks.frozen = FrozenMark{1, start + 72h};
    view.marks.collected = 1;
    EXPECT_EQ(kinds(classOfTwo(), view, later, ClockTrust::Doubtful), Kinds{});
    EXPECT_EQ(kinds(classOfTwo(), view, later), Kinds{ActionKind::Purge});
}

TEST(Plan, purgeWantsFrozenAndCollectedOrWaived)
{
    Course whole = classOfTwo();
    SeatView view = seen();
    view.workspace = false;
    view.submissions = 1;
    view.marks.frozen = FrozenMark{2, start + 72h};
    view.marks.collected = 1; // an earlier one
    EXPECT_EQ(kinds(whole, view, later), Kinds{});
    whole.tps[0].collectionWaived = true;
    EXPECT_EQ(kinds(whole, view, later), Kinds{ActionKind::Purge});
    EXPECT_EQ(kinds(whole, view, later - 2h), Kinds{}); // not before the retention
    view.workspace = true;                              // never frozen since
    view.marks.frozen.reset();
    EXPECT_EQ(kinds(whole, view, later), Kinds{ActionKind::Freeze});
    view.marks.purged = true;
    EXPECT_EQ(kinds(whole, view, later), Kinds{});
}

TEST(Plan, nextChangeIsTheNextInstantOfTheClock)
{
    const Course whole = classOfTwo();
    EXPECT_EQ(nextChange(whole, {seen()}, before), start);
    EXPECT_EQ(nextChange(whole, {seen()}, inClass), start + 2h);
    EXPECT_EQ(nextChange(whole, {seen()}, start + 30h), start + 72h);
    SeatView frozen = seen();
    frozen.marks.frozen = FrozenMark{1, start + 72h};
    EXPECT_EQ(nextChange(whole, {frozen}, closed), start + 720h);
}
