// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Class lists whose columns a person has to name.
#include "core/formats/rostertable.h"

#include <gtest/gtest.h>

using namespace pupitre;

namespace
{
RosterTable tableOf(std::string_view text)
{
    auto table = rosterTableFrom(text);
    EXPECT_TRUE(table.has_value());
    return table.value_or(RosterTable{});
}

const std::string apogee = "Code;Civilité;Étudiant;Contact;TD\n"
                           "21900001;Mme;EXEMPLE Ada;ada@example.org;A\n"
                           "21900002;M.;ESSAI Zoé;zoe@example.org;A\n";
} // namespace

TEST(RosterTable, readsNobodyWhereNoColumnNamesPeople)
{
    const RosterTable table = tableOf("nom;prénom\nExemple;Ada\nEssai;Zoé\n");
    EXPECT_TRUE(table.headed);
    EXPECT_FALSE(namesPeople(table.meanings));
    const Roster roster = rosterFrom(table);
    EXPECT_TRUE(roster.entries.empty());
    ASSERT_EQ(roster.problems.size(), 1U);
    EXPECT_EQ(roster.problems[0].kind, RosterProblemKind::HeaderUnknown);
    EXPECT_EQ(roster.problems[0].value, "nom;prénom");
}

TEST(RosterTable, guessesMailNumberAndLoginByWhatIsInThem)
{
    const RosterTable table = tableOf(apogee);
    EXPECT_FALSE(table.headed);
    const RosterMeanings guessed = guessedMeanings(table);
    EXPECT_EQ(guessed, (RosterMeanings{RosterColumn::IdNumber, {}, {}, RosterColumn::Email, {}}));
    EXPECT_TRUE(looksHeaded(table, guessed));
    const RosterTable bare = tableOf("ada;Ada;ada@example.org\nzoe;Zoé;zoe@example.org\n");
    EXPECT_EQ(guessedMeanings(bare), (RosterMeanings{RosterColumn::Login, {}, RosterColumn::Email}));
    EXPECT_FALSE(looksHeaded(bare, guessedMeanings(bare)));
}

TEST(RosterTable, readsThePeopleOnceTheColumnsAreSaid)
{
    RosterTable table = tableOf(apogee);
    table.headed = true;
    table.meanings = {
        RosterColumn::IdNumber, {}, RosterColumn::FamilyName, RosterColumn::Email, RosterColumn::Group};
    const Roster roster = rosterFrom(table);
    ASSERT_EQ(roster.entries.size(), 2U);
    EXPECT_EQ(roster.entries[1].member.login, "zoe");
    EXPECT_EQ(roster.entries[1].member.familyName, "ESSAI Zoé");
    EXPECT_EQ(roster.entries[1].group, "A");
    EXPECT_EQ(roster.entries[1].line, 3);
    EXPECT_TRUE(roster.problems.empty());
    table.headed = false; // then the names of the columns are a person
    EXPECT_EQ(rosterFrom(table).entries.size(), 3U);
}

TEST(RosterTable, readsTheUnicodeTextOfSpreadsheets)
{
    const auto utf16 = [](std::u16string_view text, bool bigEndian) {
        std::string bytes = bigEndian ? "\xfe\xff" : "\xff\xfe";
        for (const char16_t unit : text) {
            const auto high = static_cast<char>(unit >> 8U);
            const auto low = static_cast<char>(unit & 0xffU);
            bytes += bigEndian ? std::string{high, low} : std::string{low, high};
        }
        return bytes;
    };
    for (const bool bigEndian : {false, true}) {
        const auto table =
            rosterTableFrom(utf16(u"login\tNom\r\nada\tÉlève \U0001F600\r\nbob\t\xd83d!\r\n", bigEndian));
        ASSERT_TRUE(table);
        EXPECT_EQ(table->encoding, TextEncoding::Utf16);
        EXPECT_EQ(table->separator, '\t');
        ASSERT_EQ(table->rows.size(), 3U);
        EXPECT_EQ(table->rows[1].cells[1], "Élève \U0001F600");
        EXPECT_EQ(table->rows[2].cells[1], "\uFFFD!"); // half of a pair
    }
    EXPECT_FALSE(rosterTableFrom(std::string_view("login\0nom\n", 10)));
    EXPECT_FALSE(rosterTableFrom("\xff\xfe")); // nothing in it
}

TEST(RosterTable, seatsGroupsTogetherOrAlone)
{
    RosterTable table = tableOf("login,group\na1,TD A\na2,TD A\na3,TD A\na4,TD A\na5,TD A\nb1,B\nb2,B\n");
    EXPECT_EQ(seatsFrom(rosterFrom(table)).size(), 6U);
    table.groupSeats = GroupSeats::Alone;
    const Roster alone = rosterFrom(table);
    EXPECT_EQ(seatsFrom(alone).size(), 7U);
    EXPECT_TRUE(alone.problems.empty()); // the size of a group that shares nothing is no matter
    EXPECT_EQ(alone.entries[0].group, "TD A");
}

TEST(RosterTable, keepsAColumnRightOfTheNamedOnesWhenItMeansSomething)
{
    RosterTable table = tableOf("login;\nada;Exemple;ada@example.org\n");
    ASSERT_EQ(table.meanings.size(), 3U);
    EXPECT_EQ(rosterFrom(table).problems[0].kind, RosterProblemKind::TooManyCells);
    table.meanings[2] = RosterColumn::Email;
    ASSERT_EQ(rosterFrom(table).entries.size(), 1U);
    EXPECT_EQ(rosterFrom(table).entries[0].member.email, "ada@example.org");
}
