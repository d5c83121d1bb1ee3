// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Folder names made of strangers' names.
#include "core/services/handins/collectfolder.h"

#include <gtest/gtest.h>

#include <set>

using namespace pupitre;

namespace
{

Seat seat(const char* id, Member member)
{
    Seat one;
    one.id = *SeatId::parse(id);
    one.members = {std::move(member)};
    return one;
}

Member person(std::string login, std::string given, std::string family)
{
    Member member;
    member.login = std::move(login);
    member.givenName = std::move(given);
    member.familyName = std::move(family);
    return member;
}

} // namespace

TEST(FolderNames, beginWithTheFamilyName)
{
    EXPECT_EQ(folderNames({seat("ada", person("ada", "Ada", "Exemple"))}).front(), "Exemple Ada_ada");
    EXPECT_EQ(folderNames({seat("s1", person("s1", "", ""))}).front(), "s1");
}

TEST(FolderNames, stayInsideTheirFolder)
{
    for (const char* hostile :
         {"../../etc", "..", ".", "/etc/passwd", "-rf", "a\nb", "\x1b[2J", "CON:aux", "~"}) {
        const std::string name = folderNames({seat("s1", person("x", "", hostile))}).front();
        EXPECT_EQ(name.find('/'), std::string::npos) << name;
        EXPECT_EQ(name.find('\n'), std::string::npos);
        EXPECT_EQ(name.find('\x1b'), std::string::npos);
        EXPECT_NE(name.front(), '.');
        EXPECT_NE(name.front(), '-');
    }
}

TEST(FolderNames, areCutAtACharacterAndKeepTheLogin)
{
    std::string longName;
    for (int i = 0; i < 80; ++i)
        longName += "é";
    const std::string name = folderNames({seat("s1", person("login", "", longName))}).front();
    EXPECT_LE(name.size(), 100U);
    EXPECT_TRUE(name.ends_with("é_login"));
}

TEST(FolderNames, keepPeopleOfOneNameApart)
{
    const auto names = folderNames(
        {seat("a", person("same", "Ada", "Exemple")), seat("b", person("SAME", "ada", "exemple"))});
    EXPECT_NE(names[0], names[1]);
    EXPECT_EQ(std::set<std::string>(names.begin(), names.end()).size(), 2U);
}
