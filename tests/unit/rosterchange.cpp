// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a teacher is told of each line before a second import is done.
#include "core/formats/rosterchange.h"

#include <gtest/gtest.h>

using namespace pupitre;

namespace
{
Roster listed(std::string_view text)
{
    return rosterFromCsv(text).value_or(Roster{});
}

std::vector<EntryChange> changes(const std::vector<Seat>& known, std::string_view text)
{
    const Roster roster = listed(text);
    return changesOf(known, roster, difference(known, roster));
}

std::vector<LineChange> kindsOf(const std::vector<EntryChange>& changes)
{
    std::vector<LineChange> kinds;
    for (const EntryChange& change : changes)
        kinds.push_back(change.change);
    return kinds;
}

const std::string header = "login,prenom,nom,email,idnumber,groupe\n";
} // namespace

TEST(RosterChange, namesWhatEachLineDoes)
{
    const auto known = seatsFrom(listed(header
                                        + "ada,Ada,Exemple,ada@a.org,1,\nzoe,Zoé,Essai,zoe@a.org,2,\n"
                                          "lea,Léa,Test,lea@a.org,3,\nmax,Max,Preuve,max@a.org,4,\n"));
    const auto found = changes(known, header
                                          + "ada,Ada,Exemple,ada@a.org,1,\nzoe,Zoé,Mariée,zoe@a.org,2,\n"
                                            "lea,Léa,Test,lea@b.org,3,\nmax2,Max,Preuve,max@a.org,4,\n"
                                            "new,Nouvelle,Venue,,,\n");
    EXPECT_EQ(kindsOf(found), (std::vector{LineChange::Unchanged, LineChange::Renamed, LineChange::Corrected,
                                           LineChange::Renamed, LineChange::Added}));
    ASSERT_TRUE(found[1].before);
    EXPECT_EQ(found[1].before->familyName, "Essai");
    EXPECT_EQ(found[3].before->login, "max");
    EXPECT_FALSE(found[4].before);
}

TEST(RosterChange, tellsMovingFromJoining)
{
    const auto known = seatsFrom(listed(header + "ada,,,,,A\nzoe,,,,,A\nlea,,,,,B\nmax,,,,,B\n"));
    const auto found = changes(known, header + "ada,,,,,A\nlea,,,,,B\nmax,,,,,B\nzoe,,,,,B\nnew,,,,,A\n");
    EXPECT_EQ(kindsOf(found), (std::vector{LineChange::Unchanged, LineChange::Unchanged,
                                           LineChange::Unchanged, LineChange::Moved, LineChange::Added}));
    ASSERT_EQ(found[3].others.size(), 2U);
    EXPECT_EQ(found[3].others[0].login, "lea");
    ASSERT_EQ(found[4].others.size(), 1U); // joins a seat that is there: not "corrected"
    EXPECT_EQ(found[4].others[0].login, "ada");
}

TEST(RosterChange, saysWhoComesBack)
{
    auto known = seatsFrom(listed("login\nada\nzoe\n"));
    known[1].standing = SeatStanding::Dropped;
    EXPECT_EQ(kindsOf(changes(known, "login\nada\nzoe\n")),
              (std::vector{LineChange::Unchanged, LineChange::Back}));
}
