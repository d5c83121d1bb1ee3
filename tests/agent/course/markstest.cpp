// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Marks: what was written is read back, what cannot be read is never taken for "no mark", and a full disk has
// room.
#include "core/agent/course/marks.h"
#include "core/agent/course/reserve.h"
#include "core/agent/system/smallfile.h"
#include "tests/agent/scene.h"

using namespace pupitre;
using namespace pupitre::scene;

namespace
{
const SeatTp where{course, tp, ada};
}

TEST(Marks, readsBackWhatWasWritten)
{
    const Place place;
    EXPECT_EQ(*readMarks(place.tree, where), Marks{});
    ASSERT_TRUE(writeFrozen(place.tree, where, {2, start}));
    ASSERT_TRUE(writeCollected(place.tree, where, 2));
    ASSERT_TRUE(writeRevoked(place.tree, course, ada));
    ASSERT_TRUE(writeBlocked(place.tree, course, ada, "quota"));
    ASSERT_TRUE(writePurged(place.tree, where));
    const Marks all{FrozenMark{2, start}, 2, true, "quota", true};
    EXPECT_EQ(*readMarks(place.tree, where), all);
    EXPECT_TRUE(readMarks(place.tree, {course, tp, bob})->frozen == std::nullopt);
    ASSERT_TRUE(clearBlocked(place.tree, course, ada));
    ASSERT_TRUE(clearBlocked(place.tree, course, ada)); // twice
    ASSERT_TRUE(clearRevoked(place.tree, course, ada));
    EXPECT_FALSE(readMarks(place.tree, where)->blocked);
    EXPECT_FALSE(readMarks(place.tree, where)->revoked);
}

TEST(Marks, collectedOnlyGrows)
{
    const Place place;
    ASSERT_TRUE(writeCollected(place.tree, where, 3));
    ASSERT_TRUE(writeCollected(place.tree, where, 1));
    EXPECT_EQ(readMarks(place.tree, where)->collected, 3);
}

TEST(Marks, damagedMarkIsAnErrorAndNotAbsence)
{
    const Place place;
    ASSERT_TRUE(makeFolders(place.tree.marks(course)));
    for (const char* text : {"", "{", "[]", "{}", R"({"submission":"1","at":"2026-11-23T08:00:00Z"})",
                             R"({"submission":-1,"at":"2026-11-23T08:00:00Z"})", R"({"submission":1})"}) {
        ASSERT_TRUE(writeFileAtomically(place.tree.mark(where, "frozen"), text));
        const auto marks = readMarks(place.tree, where);
        ASSERT_FALSE(marks) << text;
        EXPECT_EQ(marks.error().kind, ErrorKind::Malformed);
    }
}

TEST(Reserve, isGivenUpPieceByPiece)
{
    const Place place;
    ASSERT_TRUE(keepReserve(place.tree));
    EXPECT_EQ(std::filesystem::file_size(place.tree.reserve()), std::uintmax_t{reserveBytes});
    int tries = 0;
    ASSERT_TRUE(withReserve(place.tree, [&]() -> Result<void> {
        return ++tries < 3 ? fail(ErrorKind::DiskFull, "x") : Result<void>{};
    }));
    EXPECT_EQ(tries, 3);
    const auto left = std::filesystem::file_size(place.tree.reserve());
    EXPECT_LT(left, std::uintmax_t{reserveBytes});
    EXPECT_GT(left, std::uintmax_t{reserveBytes} / 2);
    ASSERT_TRUE(keepReserve(place.tree));
    EXPECT_EQ(std::filesystem::file_size(place.tree.reserve()), std::uintmax_t{reserveBytes});
}

TEST(Reserve, endsWhereNothingIsLeftToGive)
{
    const Place place;
    ASSERT_TRUE(keepReserve(place.tree));
    const auto outcome = withReserve(place.tree, [] { return Result<void>(fail(ErrorKind::DiskFull, "x")); });
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().kind, ErrorKind::DiskFull);
}
