// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// nbgrader's folders, times and class list.
#include "core/formats/nbgrader.h"
#include "core/formats/roster.h"

#include <gtest/gtest.h>

using namespace pupitre;

namespace
{

std::string utc(std::string_view text)
{
    const auto instant = instantFromNbgraderTimestamp(text);
    return instant ? toIso(*instant) : instant.error().subject;
}

} // namespace

TEST(Nbgrader, laysOutFoldersAndReadsThem)
{
    EXPECT_EQ(nbgraderFolder(NbgraderStep::Submitted, "ada", "tp1").value(), "submitted/ada/tp1");
    EXPECT_EQ(nbgraderFolder(NbgraderStep::Feedback, "ada", "tp 1").value(), "feedback/ada/tp 1");
    EXPECT_EQ(nbgraderPath("submitted/ada/tp1/src/a.ipynb"),
              (NbgraderPath{NbgraderStep::Submitted, "ada", "tp1", "src/a.ipynb"}));
    EXPECT_EQ(nbgraderPath("submitted/ada/tp1"), (NbgraderPath{NbgraderStep::Submitted, "ada", "tp1", ""}));
    EXPECT_EQ(nbgraderPath("release/tp1/a.ipynb"),
              (NbgraderPath{NbgraderStep::Release, ".", "tp1", "a.ipynb"}));
    for (const std::string_view path :
         {"", "submitted", "submitted/ada", "gradebook.db", "submitted//tp1/x", "submitted/../tp1/x",
          "/submitted/ada/tp1", "submitted/a+b/tp1/x", "submitted/.git/tp1/x"})
        EXPECT_EQ(nbgraderPath(path), std::nullopt) << path;
}

TEST(Nbgrader, refusesNamesItCannotTake)
{
    for (const std::string_view name : {"", ".", "..", ".hidden", "a/b", "a+b", "a\\b", " a", "a ", "a\nb"})
        EXPECT_EQ(nbgraderFolder(NbgraderStep::Submitted, name, "tp1").error().kind,
                  ErrorKind::InvalidArgument)
            << name;
    EXPECT_TRUE(checkNbgraderName("zoé.essai-01@example.org"));
}

TEST(Nbgrader, writesTimesAsTheExchangeDoes)
{
    const Instant instant = instantFromIso("2026-11-23T09:15:00.250Z").value();
    EXPECT_EQ(nbgraderTimestamp(instant), "2026-11-23 09:15:00.250000 UTC");
    EXPECT_EQ(instantFromNbgraderTimestamp(nbgraderTimestamp(instant)).value(), instant);
}

TEST(Nbgrader, readsTimesAsTeachersSetThem)
{
    EXPECT_EQ(utc("2026-11-23 09:15:00.123456 UTC\n"), "2026-11-23T09:15:00.123Z");
    EXPECT_EQ(utc("2026-11-23 09:15:00"), "2026-11-23T09:15:00Z");
    EXPECT_EQ(utc("2026-11-23T09:15:00+01:00"), "2026-11-23T08:15:00Z");
    EXPECT_EQ(utc("2026-11-23 09:15:00 -0330"), "2026-11-23T12:45:00Z");
    for (const std::string_view text :
         {"", "today", "2026-11-23", "2026-11-23 09:15:00 EST", "2026-13-23 09:15:00 UTC",
          "2026-11-23 09:15:00.", "2026-11-23 09:15:00 +1"})
        EXPECT_EQ(utc(text), "timestamp") << text;
}

TEST(Nbgrader, writesAClassListThatTheRosterReadsBack)
{
    Seat pair;
    pair.id = *SeatId::parse("pair");
    pair.members = {{"ada", "Ada", "Exemple, de", "ada@example.org", "1001"},
                    {"zoe", "=Zoé", "Essai", "", ""}};
    Seat gone = pair;
    gone.standing = SeatStanding::Dropped;
    const std::string text = nbgraderStudentsCsv({pair, gone});
    EXPECT_EQ(text, "id,first_name,last_name,email,lms_user_id\n"
                    "ada,Ada,\"Exemple, de\",ada@example.org,1001\n"
                    "zoe,'=Zoé,Essai,,\n");
    const auto roster = rosterFromCsv(text);
    ASSERT_TRUE(roster);
    ASSERT_EQ(roster->entries.size(), 2U);
    EXPECT_EQ(roster->entries[0].member, pair.members[0]);
}
