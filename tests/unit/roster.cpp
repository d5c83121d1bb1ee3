// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Class lists in the shapes that learning platforms and spreadsheets give them; all people are plainly
// invented.
#include "core/formats/roster.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace pupitre;

namespace
{

Roster read(std::string_view text)
{
    auto roster = rosterFromCsv(text);
    EXPECT_TRUE(roster) << (roster ? "" : roster.error().detail);
    return roster ? *roster : Roster{};
}

std::vector<RosterProblemKind> kinds(const Roster& roster)
{
    std::vector<RosterProblemKind> found;
    for (const RosterProblem& problem : roster.problems)
        found.push_back(problem.kind);
    return found;
}

} // namespace

TEST(Roster, readsMoodleUsers)
{
    const auto roster = read("username,firstname,lastname,email,idnumber\n"
                             "aexemple,Ada,Exemple,ada@example.org,1001\n"
                             "zessai,Zoé,\"Essai, de\",zoe@example.org,1002\n");
    EXPECT_TRUE(roster.problems.empty());
    ASSERT_EQ(roster.entries.size(), 2U);
    EXPECT_EQ(roster.entries[1].member, (Member{"zessai", "Zoé", "Essai, de", "zoe@example.org", "1002"}));
    EXPECT_EQ(roster.entries[1].line, 3);
}

TEST(Roster, readsAFrenchParticipantsPageWithAByteOrderMark)
{
    const auto roster = read("\xef\xbb\xbfPrénom;\"Nom de famille\";\"Adresse de courriel\";Groupes\r\n"
                             "Ada;Exemple;Ada@example.org;\r\n");
    ASSERT_EQ(roster.entries.size(), 1U);
    EXPECT_EQ(roster.entries[0].member.login, "ada"); // the page has no login column
    EXPECT_EQ(roster.entries[0].member.familyName, "Exemple");
    EXPECT_EQ(roster.separator, ';');
}

TEST(Roster, readsNbgraderWhereIdIsTheLogin)
{
    const auto roster = read("id,first_name,last_name,email,lms_user_id\nada01,Ada,Exemple,,77\n");
    ASSERT_EQ(roster.entries.size(), 1U);
    EXPECT_EQ(roster.entries[0].member, (Member{"ada01", "Ada", "Exemple", "", "77"}));
}

TEST(Roster, readsLatinOneAndSaysSo)
{
    const auto roster = read("login;nom\nzoe;B\xe9rangeot\n");
    ASSERT_EQ(roster.entries.size(), 1U);
    EXPECT_EQ(roster.entries[0].member.familyName, "Bérangeot");
    EXPECT_EQ(kinds(roster), std::vector{RosterProblemKind::EncodingGuessed});
}

TEST(Roster, readsAPastedListWithoutAHeader)
{
    EXPECT_EQ(read("student01\nstudent02\n").entries.size(), 2U);
    const auto mails = read("ada@example.org\nzoe@example.org\n");
    ASSERT_EQ(mails.entries.size(), 2U);
    EXPECT_EQ(mails.entries[1].member.login, "zoe");
    EXPECT_EQ(mails.entries[1].line, 2);
}

TEST(Roster, namesEveryLineItLeavesOut)
{
    const auto roster = read("login,nom,email\n"
                             "ada,Exemple,a@example.org\n"
                             ",,\n"
                             "ADA,Autre,b@example.org\n"
                             ",Sans Login,\n"
                             "bad login,X,\n"
                             "zoe,Nom,avec,virgule\n"
                             "lea,Exemple,a@example.org\n"
                             "\"ouvert,X,\n");
    EXPECT_EQ(roster.entries.size(), 2U);
    EXPECT_EQ(kinds(roster),
              (std::vector{RosterProblemKind::DuplicateLogin, RosterProblemKind::LoginMissing,
                           RosterProblemKind::LoginRefused, RosterProblemKind::TooManyCells,
                           RosterProblemKind::DuplicateMail, RosterProblemKind::QuoteUnclosed}));
    EXPECT_EQ(roster.problems[0].line, 4);
    EXPECT_EQ(roster.problems[0].otherLine, 2);
    EXPECT_EQ(roster.problems[4].severity, RosterSeverity::Remark);
    EXPECT_EQ(roster.problems[5].line, 9);
}

TEST(Roster, keepsLineBreaksAndControlBytesOutOfNames)
{
    const auto roster = read("login,nom\nada,\"Exem\nple\"\nzoe,Es\x1b[31msai\n");
    ASSERT_EQ(roster.entries.size(), 2U);
    EXPECT_EQ(roster.entries[0].member.familyName, "Exem ple");
    EXPECT_EQ(roster.entries[1].member.familyName, "Es[31msai");
    EXPECT_EQ(roster.entries[1].line, 4);
    EXPECT_EQ(kinds(roster), std::vector{RosterProblemKind::ControlBytes});
}

TEST(Roster, refusesWhatIsNoTable)
{
    EXPECT_EQ(rosterFromCsv("").error().kind, ErrorKind::Malformed);
    EXPECT_EQ(rosterFromCsv(std::string_view("l\0o\0", 4)).error().kind, ErrorKind::Malformed);
    const auto roster = read("12.5;33\n14;8\n");
    EXPECT_TRUE(roster.entries.empty());
    EXPECT_EQ(kinds(roster), std::vector{RosterProblemKind::HeaderUnknown});
}

TEST(Roster, honoursExcelsOwnLine)
{
    EXPECT_EQ(read("sep=;\nlogin;nom\nada;Exemple\n").entries.size(), 1U);
}

TEST(RosterSeats, givesAPersonOrAGroupOneSeat)
{
    const auto roster = read("login,nom,groupe\nada,Exemple,Binôme 1\nzoe,Essai,Binôme 1\nlea,Test,\n");
    const auto seats = seatsFrom(roster);
    ASSERT_EQ(seats.size(), 2U);
    EXPECT_EQ(seats[0].members.size(), 2U);
    EXPECT_EQ(seats[1].members[0].login, "lea");
}

TEST(RosterSeats, doesNotTakeAClassGroupForAWorkingGroup)
{
    const auto roster = read("login,groupe\na1,TD A\na2,TD A\na3,TD A\na4,TD A\na5,TD A\n");
    EXPECT_EQ(kinds(roster), std::vector{RosterProblemKind::GroupTooLarge});
    EXPECT_EQ(seatsFrom(roster).size(), 5U);
}

TEST(RosterSeats, nameNobodyInTheirIds)
{
    const auto seats = seatsFrom(read("login\nada.exemple\nzoe\n"));
    ASSERT_EQ(seats.size(), 2U);
    EXPECT_EQ(seats[0].id.text(), "s01");
    EXPECT_EQ(seats[1].id.text(), "s02");
}

TEST(RosterDifference, matchesByNumberThenLogin)
{
    const auto known = seatsFrom(read("login,nom,idnumber\nada,Exemple,1\nzoe,Essai,2\nlea,Test,\n"));
    const auto changes =
        difference(known, read("login,nom,idnumber\nada.new,Exemple,1\nlea,Test,\nmax,Neuf,9\n"));
    ASSERT_EQ(changes.changed.size(), 1U);
    EXPECT_EQ(changes.changed[0].id.text(), "s01");
    EXPECT_EQ(changes.changed[0].members[0].login, "ada.new");
    ASSERT_EQ(changes.added.size(), 1U);
    EXPECT_EQ(changes.added[0].id.text(), "s04");
    ASSERT_EQ(changes.dropped.size(), 1U);
    EXPECT_EQ(changes.dropped[0].text(), "s02");
}

TEST(RosterDifference, keepsWhatTheListDoesNotSay)
{
    const auto known =
        seatsFrom(read("login,nom,prénom,groupe\nada,Exemple,Ada,G1\nlea,Test,Léa,G1\nmax,Seul,Max,\n"));
    const auto same = difference(known, read("login,nom\nada,\nmax,\n"));
    EXPECT_TRUE(same.added.empty());
    EXPECT_TRUE(same.changed.empty()); // empty cells take nothing away, and Léa stays in her group
    const auto moved = difference(known, read("login,groupe\nada,G1\nlea,G2\nmax,\n"));
    ASSERT_EQ(moved.changed.size(), 1U);
    EXPECT_EQ(moved.changed[0].members.size(), 1U);
    ASSERT_EQ(moved.added.size(), 1U);
    EXPECT_EQ(moved.added[0].members[0].login, "lea");
}

TEST(RosterDifference, prefersTheNumberToALoginThatChangedHands)
{
    const auto known = seatsFrom(read("login,nom,idnumber\nzoe,Essai,\nada,Exemple,1\n"));
    const auto changes = difference(known, read("login,nom,idnumber\nzoe,Exemple,1\n"));
    ASSERT_EQ(changes.changed.size(), 1U);
    EXPECT_EQ(changes.changed[0].id.text(), "s02");
    ASSERT_EQ(changes.dropped.size(), 1U);
    EXPECT_EQ(changes.dropped[0].text(), "s01");
}

TEST(RosterDifference, takesKeysAlongIntoAnotherGroup)
{
    auto known = seatsFrom(read("login,groupe\nada,G1\nlea,G1\nmax,G2\nzoe,G2\n"));
    const PublicKey key{"ssh-ed25519", "AAAA"};
    known[0].members[1].keys = {key};
    const auto changes = difference(known, read("login,groupe\nada,G1\nmax,G2\nzoe,G2\nlea,G2\n"));
    const auto after = changedSeats(known, changes, {});
    ASSERT_EQ(after.size(), 2U);
    ASSERT_EQ(after[0].members.size(), 1U);
    EXPECT_EQ(after[0].members[0].login, "ada");
    ASSERT_EQ(after[1].members.size(), 3U);
    EXPECT_EQ(after[1].members[2].login, "lea");
    EXPECT_EQ(after[1].members[2].keys, std::vector{key});
}

TEST(RosterDifference, dropsASeatThatAllHaveLeftButKeepsWhoseWorkItIs)
{
    const auto known = seatsFrom(read("login\nada\nlea\n"));
    const Roster together = read("login,groupe\nada,G\nlea,G\n");
    const auto after = changedSeats(known, difference(known, together), {});
    ASSERT_EQ(after.size(), 2U);
    EXPECT_EQ(after[0].members.size(), 2U);
    EXPECT_EQ(after[1].standing, SeatStanding::Dropped);
    EXPECT_EQ(after[1].members[0].login, "lea");
    const auto again = difference(after, together); // lea is found where she is now
    EXPECT_TRUE(again.added.empty() && again.changed.empty() && again.dropped.empty());
}

TEST(RosterDifference, letsAMemberOfAGroupGo)
{
    auto known = seatsFrom(read("login,groupe\nada,G\nlea,G\n"));
    const Roster list = read("login,groupe\nada,G\n");
    const auto changes = difference(known, list);
    ASSERT_EQ(changes.leavers.size(), 1U);
    EXPECT_EQ(changes.leavers[0].member.login, "lea");
    EXPECT_EQ(changedSeats(known, changes, {})[0].members.size(), 2U);
    EXPECT_EQ(changedSeats(known, changes, allLeaving(changes, list))[0].members.size(), 1U);
}

TEST(RosterDifference, takesKeysFromTheDroppedAndWelcomesThemBack)
{
    auto known = seatsFrom(read("login\nada\nlea\n"));
    known[1].members[0].keys = {{"ssh-ed25519", "AAAA"}};
    const Roster list = read("login\nada\n");
    const auto changes = difference(known, list);
    known = changedSeats(known, changes, allLeaving(changes, list));
    EXPECT_EQ(known[1].standing, SeatStanding::Dropped);
    EXPECT_TRUE(keysOf(known[1]).empty());
    const auto back = difference(known, read("login\nada\nlea\n"));
    ASSERT_EQ(back.changed.size(), 1U);
    EXPECT_EQ(back.changed[0].id, known[1].id);
    EXPECT_EQ(back.changed[0].standing, SeatStanding::Active);
}

TEST(RosterDifference, letsNobodyGoForALineThatCouldNotBeRead)
{
    const auto known = seatsFrom(read("login\nada\nlea\n"));
    const Roster list = read("login,nom\nada,\nle/a,\n");
    const auto changes = difference(known, list);
    EXPECT_EQ(changes.dropped.size(), 1U);
    EXPECT_TRUE(allLeaving(changes, list).empty());
}

TEST(RosterDifference, letsGoOnlyWhoIsNamed)
{
    const auto known = seatsFrom(read("login\nada\nlea\nmax\n"));
    const Roster list = read("login\nada\nnew\n");
    const auto changes = difference(known, list);
    const auto after = changedSeats(known, changes, {*SeatId::parse("s03"), *SeatId::parse("s01")});
    ASSERT_EQ(after.size(), 4U);
    EXPECT_EQ(after[0].standing, SeatStanding::Active); // listed: cannot leave
    EXPECT_EQ(after[1].standing, SeatStanding::Active);
    EXPECT_EQ(after[2].standing, SeatStanding::Dropped);
}
