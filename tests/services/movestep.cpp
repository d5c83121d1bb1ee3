// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whatever two places say of a course, the rule never makes a home beside a home.
#include "core/services/moving/movestep.h"

#include <gtest/gtest.h>

using namespace pupitre;

namespace
{

HomeFacts facts(const char* state, const char* token)
{
    return {state, token, "elsewhere"};
}

} // namespace

TEST(MoveStep, goesOnFromWhereBothPlacesStand)
{
    EXPECT_EQ(nextMoveStep("c", facts("here", ""), std::nullopt), MoveStep::Leave);
    EXPECT_EQ(nextMoveStep("c", facts("leaving", "t"), std::nullopt), MoveStep::Carry);
    EXPECT_EQ(nextMoveStep("c", facts("leaving", "t"), facts("arriving", "t")), MoveStep::CloseOld);
    EXPECT_EQ(nextMoveStep("c", facts("gone", "t"), facts("arriving", "t")), MoveStep::OpenNew);
    EXPECT_EQ(nextMoveStep("c", facts("gone", "t"), facts("here", "t")), MoveStep::Done);
}

TEST(MoveStep, opensNothingUnlessTheOldPlaceIsClosed)
{
    for (const char* old : {"here", "leaving", "gone", "arriving"})
        for (const char* fresh : {"here", "leaving", "gone", "arriving"})
            for (const char* token : {"t", "other", ""}) {
                const auto next = nextMoveStep("c", facts(old, "t"), facts(fresh, token));
                if (next && *next == MoveStep::OpenNew) {
                    EXPECT_STREQ(old, "gone");
                    EXPECT_STREQ(token, "t");
                }
            }
    EXPECT_FALSE(nextMoveStep("c", std::nullopt, facts("arriving", "t"))); // who knows where its home is
}

TEST(MoveStep, leavesAnotherCourseOfThatNameAlone)
{
    EXPECT_EQ(nextMoveStep("c", facts("here", ""), facts("here", "")).error().kind, ErrorKind::AlreadyExists);
    EXPECT_EQ(nextMoveStep("c", facts("leaving", "t"), facts("here", "")).error().kind,
              ErrorKind::AlreadyExists);
    EXPECT_EQ(nextMoveStep("c", facts("gone", "t"), std::nullopt).error().kind, ErrorKind::NotHome);
}

TEST(MoveStep, goesBackOnlyBeforeTheOldPlaceIsClosed)
{
    EXPECT_EQ(nextBackStep("c", facts("leaving", "t"), facts("arriving", "t")), BackStep::RemoveNew);
    EXPECT_EQ(nextBackStep("c", facts("leaving", "t"), std::nullopt), BackStep::Stay);
    EXPECT_EQ(nextBackStep("c", facts("leaving", "t"), facts("here", "x")), BackStep::Stay);
    EXPECT_EQ(nextBackStep("c", facts("here", "t"), std::nullopt), BackStep::Done);
    EXPECT_EQ(nextBackStep("c", facts("gone", "t"), facts("arriving", "t")).error().kind, ErrorKind::NotHome);
}
