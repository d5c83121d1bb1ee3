// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What makes a course unusable is said, all of it; and the small things around ids and instants.
#include "core/domain/course.h"

#include <gtest/gtest.h>

using namespace pupitre;
using namespace std::chrono_literals;

namespace
{
Course sound()
{
    Course course;
    course.id = *CourseId::parse("c");
    Seat seat;
    seat.id = *SeatId::parse("a");
    seat.members.emplace_back().keys = {{"ssh-ed25519", "AAAA"}};
    course.seats = {seat};
    Tp tp;
    tp.id = *TpId::parse("t");
    tp.sessions = {{{Instant{1h}, {}}, {Instant{2h}, {}}, {}, {}}};
    tp.deadline.utc = Instant{3h};
    tp.retention.utc = Instant{4h};
    course.tps = {tp};
    return course;
}

std::size_t faults(void (*spoil)(Course&))
{
    Course course = sound();
    spoil(course);
    return validate(course).size();
}
} // namespace

TEST(Course, soundOneHasNoFaults)
{
    EXPECT_TRUE(validate(sound()).empty());
}

TEST(Course, everyFaultIsFound)
{
    EXPECT_EQ(faults([](Course& c) { c.id = {}; }), 1U);
    EXPECT_EQ(faults([](Course& c) { c.seats.push_back(c.seats[0]); }), 2U); // same id, same key
    EXPECT_EQ(faults([](Course& c) { c.tps.push_back(c.tps[0]); }), 1U);
    EXPECT_EQ(faults([](Course& c) { c.tps[0].sessions[0].end = c.tps[0].sessions[0].start; }), 1U);
    EXPECT_EQ(faults([](Course& c) { c.tps[0].sessions.push_back(c.tps[0].sessions[0]); }), 1U);
    EXPECT_EQ(faults([](Course& c) { c.tps[0].deadline.utc = Instant{90min}; }), 1U);
    EXPECT_EQ(faults([](Course& c) { c.tps[0].retention.utc = Instant{1h}; }), 1U);
    EXPECT_EQ(faults([](Course& c) { c.tps[0].image = "--privileged"; }), 1U);
    EXPECT_EQ(faults([](Course& c) { c.tps[0].codeVersion = "../x"; }), 1U);
    EXPECT_EQ(faults([](Course& c) { c.tps[0].dataPath = "relative"; }), 1U);
    EXPECT_EQ(faults([](Course& c) { c.networks = {"10.0.0.1/8"}; }), 1U);
    EXPECT_EQ(faults([](Course& c) { c.tps[0].overrides[*SeatId::parse("ghost")] = {}; }), 1U);
}

TEST(Course, namesAGroupByItsMembers)
{
    Seat seat;
    seat.id = *SeatId::parse("g1");
    EXPECT_EQ(displayName(seat), "g1");
    seat.members = {{"u1", "Ada", "Exemple", {}, {}}, {"u2", {}, {}, {}, {}}};
    EXPECT_EQ(displayName(seat), "Ada Exemple + u2");
}

TEST(Ids, takeNothingAShellOrAPathWouldRead)
{
    for (const char* good : {"a", "0", "tp-3", "dl_2026.v1", "abcdefghijklmnopqrstuvwxyz012345"})
        EXPECT_TRUE(SeatId::parse(good)) << good;
    for (const char* bad : {"", ".", "..", ".a", "-a", "_a", "A", "a b", "a/b", "a\n", "é", "a;b", "a$",
                            "abcdefghijklmnopqrstuvwxyz0123456"})
        EXPECT_FALSE(SeatId::parse(bad)) << bad;
    EXPECT_EQ(idFromText("TP 3 – Réseaux"), "tp-3-r-seaux");
    EXPECT_EQ(idFromText("§§"), "x");
    EXPECT_TRUE(isValidId(idFromText(std::string(200, 'Z'))));
}

TEST(Instants, areReadAndWrittenAlike)
{
    for (const char* text : {"2026-11-24T13:35:51Z", "1970-01-01T00:00:00Z", "2028-02-29T23:59:59.007Z"})
        EXPECT_EQ(toIso(*instantFromIso(text)), text);
    EXPECT_EQ(*instantFromIso("2026-11-24T13:35Z"), *instantFromIso("2026-11-24T13:35:00Z"));
    for (const char* bad : {"", "2026-11-24", "2026-13-01T00:00:00Z", "2027-02-29T00:00:00Z",
                            "2026-11-24T24:00:00Z", "2026-11-24T13:35:51+01:00", "2026-11-24T13:35:51Z ",
                            "0026-11-24T13:35:51Z", "2026-1-24T13:35:51Z"})
        EXPECT_FALSE(instantFromIso(bad)) << bad;
}
