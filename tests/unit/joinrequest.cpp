// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What students send back, and what it would change.
#include "core/wire/joinrequesttext.h"

#include "tests/unit/testkeys.h"

#include <gtest/gtest.h>

using namespace pupitre;

namespace
{

const PublicKey adasKey = *parsePublicKey(plainPublic);
const PublicKey bobsKey = *parsePublicKey(hostPublic);
const PublicKey thirdKey = *parsePublicKey(lockedPublic);

SeatId seatNamed(const char* text)
{
    return *SeatId::parse(text);
}

Member personNamed(const char* login)
{
    Member person;
    person.login = login;
    return person;
}

/// s01 Ada, s02 Bob and Cleo, s03 Dan who has left.
Course smallCourse()
{
    Course course;
    course.id = *CourseId::parse("algo");
    course.seats = {{seatNamed("s01"), {personNamed("ada")}},
                    {seatNamed("s02"), {personNamed("bob"), personNamed("cleo")}},
                    {seatNamed("s03"), {personNamed("dan")}, SeatStanding::Dropped}};
    return course;
}

std::string lineOf(const char* seat, const char* login, const PublicKey& key)
{
    return toLine(JoinRequest{*CourseId::parse("algo"), seatNamed(seat), login, key});
}

JoinPile pileOf(const std::string& text, const std::string& file = {})
{
    JoinPile pile;
    addJoinRequests(pile, text, file);
    return pile;
}

RefusedJoin onlyRefused(const Course& course, const std::string& text)
{
    const JoinPlan plan = planJoins(course, pileOf(text));
    return plan.refused.size() == 1 ? plan.refused.front() : RefusedJoin{};
}

} // namespace

TEST(JoinRequest, isOneLine)
{
    EXPECT_EQ(lineOf("s01", "ada", adasKey), "pupitre-join 1 algo s01 ada " + std::string(plainPublic));
    EXPECT_EQ(lineOf("s01", "", adasKey), "pupitre-join 1 algo s01 - " + std::string(plainPublic));
    const JoinPile pile = pileOf(lineOf("s01", "", adasKey) + "\n");
    ASSERT_EQ(pile.requests.size(), 1U);
    EXPECT_EQ(pile.requests.front().request.login, "");
    EXPECT_TRUE(pile.refused.empty());
}

TEST(JoinRequest, isFoundInAMail)
{
    const std::string text = "\xef\xbb\xbf"
                             "Bonjour,\r\n\r\nvoici :\r\n> pupitre-join 1 algo s01 ada ssh-ed25519\r\n> "
                             + adasKey.blob + " ada@portable\r\n\r\n>> " + lineOf("s02", "bob", bobsKey)
                             + "\r\nMerci\r\n";
    const JoinPile pile = pileOf(text, "a.txt");
    ASSERT_EQ(pile.requests.size(), 2U);
    EXPECT_EQ(pile.requests[0].request.key, adasKey);
    EXPECT_EQ(pile.requests[0].origin, (JoinOrigin{"a.txt", 4}));
    EXPECT_EQ(pile.requests[1].request.key, bobsKey);
    EXPECT_EQ(pile.requests[1].origin, (JoinOrigin{"a.txt", 7}));
    EXPECT_TRUE(pile.refused.empty());
}

TEST(JoinRequest, saysWhatCannotBeRead)
{
    const auto why = [](const std::string& text) {
        const JoinPile pile = pileOf(text);
        return pile.refused.size() == 1 && pile.requests.empty() ? pile.refused.front() : RefusedJoin{};
    };
    EXPECT_EQ(why("Bonjour\n"), (RefusedJoin{{"", 1}, JoinRefusal::Unreadable, "Bonjour"}));
    EXPECT_EQ(why(""), (RefusedJoin{{"", 1}, JoinRefusal::Unreadable, ""}));
    EXPECT_EQ(why("x\n" + std::string(plainPublic)).origin.line, 2)
        << "a key that says nothing about whose it is";
    EXPECT_EQ(why("pupitre-join 2 algo"), (RefusedJoin{{"", 1}, JoinRefusal::TooNew, "2"}));
    EXPECT_EQ(why("pupitre-join 1 algo s01 ada ssh-ed25519").why, JoinRefusal::Unreadable);
    EXPECT_EQ(why("pupitre-join 1 algo ../s01 ada " + std::string(plainPublic)).subject, "../s01");
    EXPECT_EQ(why("pupitre-join 1 algo s01 ada ssh-ed25519 AAAA"),
              (RefusedJoin{{"", 1}, JoinRefusal::KeyRefused, "structure"}));
    EXPECT_EQ(why("pupitre-join 1 algo s01 ada command=\"x\" ssh-ed25519"),
              (RefusedJoin{{"", 1}, JoinRefusal::KeyRefused, "options"}));
}

TEST(JoinRequest, showsWhatItChanges)
{
    Course course = smallCourse();
    course.seats[1].members[0].keys = {thirdKey};
    course.seats[1].members[1].keys = {bobsKey};
    const PublicKey fresh{"ssh-ed25519", thirdKey.blob};
    const JoinPlan plan =
        planJoins(course, pileOf(lineOf("s02", "cleo", bobsKey) + "\n" + lineOf("s01", "", adasKey)));
    ASSERT_EQ(plan.joins.size(), 2U);
    EXPECT_EQ(plan.joins[0], (PlannedJoin{seatNamed("s01"), "ada", adasKey, JoinEffect::GivesKey}))
        << "the course's order";
    EXPECT_EQ(plan.joins[1].effect, JoinEffect::ChangesNothing);
    EXPECT_TRUE(plan.changes());
    EXPECT_TRUE(plan.refused.empty());

    course.seats[0].members[0].keys = {fresh};
    course.seats[1].members[0].keys.clear();
    EXPECT_EQ(planJoins(course, pileOf(lineOf("s01", "ada", adasKey))).joins.front().effect,
              JoinEffect::ReplacesKeys);
    course.seats[0].members[0].keys = {adasKey, fresh};
    EXPECT_EQ(planJoins(course, pileOf(lineOf("s01", "ada", adasKey))).joins.front().effect,
              JoinEffect::ReplacesKeys)
        << "the other key goes";
}

TEST(JoinRequest, refusesWhoIsNotThere)
{
    const Course course = smallCourse();
    EXPECT_EQ(onlyRefused(course, "pupitre-join 1 other s01 ada " + std::string(plainPublic)),
              (RefusedJoin{{"", 1}, JoinRefusal::OtherCourse, "other"}));
    EXPECT_EQ(onlyRefused(course, lineOf("s09", "ada", adasKey)),
              (RefusedJoin{{"", 1}, JoinRefusal::UnknownSeat, "s09"}));
    EXPECT_EQ(onlyRefused(course, lineOf("s01", "bob", adasKey)),
              (RefusedJoin{{"", 1}, JoinRefusal::UnknownSeat, "bob"}));
    EXPECT_EQ(onlyRefused(course, lineOf("s02", "", adasKey)),
              (RefusedJoin{{"", 1}, JoinRefusal::UnknownSeat, "s02"}))
        << "of two";
    EXPECT_EQ(onlyRefused(course, lineOf("s03", "dan", adasKey)),
              (RefusedJoin{{"", 1}, JoinRefusal::Dropped, "s03"}));
}

TEST(JoinRequest, givesNobodyAnothersKey)
{
    Course course = smallCourse();
    const std::string both = lineOf("s01", "ada", adasKey) + "\n" + lineOf("s02", "bob", adasKey);
    EXPECT_EQ(onlyRefused(course, both), (RefusedJoin{{"", 2}, JoinRefusal::KeyUsed, "s01", {"", 1}}));
    course.seats[0].members[0].keys = {adasKey};
    EXPECT_EQ(onlyRefused(course, lineOf("s02", "bob", adasKey)),
              (RefusedJoin{{"", 1}, JoinRefusal::KeyUsed, "s01"}));
}

TEST(JoinRequest, leavesTheChoiceBetweenTwoKeysToAPerson)
{
    const std::string once = lineOf("s01", "ada", adasKey) + "\n";
    EXPECT_EQ(onlyRefused(smallCourse(), once + once),
              (RefusedJoin{{"", 2}, JoinRefusal::Repeated, "", {"", 1}}));
    const JoinPlan plan = planJoins(smallCourse(), pileOf(once + lineOf("s01", "", bobsKey)));
    EXPECT_TRUE(plan.joins.empty());
    ASSERT_EQ(plan.refused.size(), 2U);
    EXPECT_EQ(plan.refused[0], (RefusedJoin{{"", 1}, JoinRefusal::TwoKeys, "", {"", 2}}));
    EXPECT_EQ(plan.refused[1], (RefusedJoin{{"", 2}, JoinRefusal::TwoKeys, "", {"", 1}}));
    EXPECT_FALSE(plan.changes());
}
