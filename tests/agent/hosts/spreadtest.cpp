// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Seats over hosts: by room, and nobody moves without need.
#include "core/agent/hosts/spread.h"

#include <gtest/gtest.h>

namespace pupitre
{

namespace
{

SeatId seat(int number)
{
    return *SeatId::parse("s" + std::to_string(number));
}
HostId host(const std::string& name)
{
    return *HostId::parse(name);
}
std::vector<SeatId> seats(int count)
{
    std::vector<SeatId> all;
    for (int i = 1; i <= count; ++i)
        all.push_back(seat(i));
    return all;
}
std::map<HostId, int> load(const std::map<SeatId, HostId>& placed)
{
    std::map<HostId, int> load;
    for (const auto& [one, where] : placed)
        ++load[where];
    return load;
}

} // namespace

TEST(Spread, fillsHostsInProportionToTheirRoom)
{
    const auto placed = spreadSeats({}, seats(9), {}, {{host("a"), 4, 0}, {host("b"), 8, 0}});
    EXPECT_EQ(load(placed), (std::map<HostId, int>{{host("a"), 3}, {host("b"), 6}}));
}

TEST(Spread, whatFindsNoRoomStaysAtHome)
{
    const auto placed =
        spreadSeats({}, seats(5), {}, {{host("a"), 1, 0}, {host("b"), 2, 0}, {host("c"), 0, 9}});
    EXPECT_EQ(placed.size(), 3U);
    EXPECT_FALSE(placed.contains(seat(4)));
    EXPECT_TRUE(spreadSeats({}, seats(3), {}, {}).empty());
    EXPECT_TRUE(spreadSeats({}, seats(3), {}, {{host("a"), -1, 0}}).empty());
}

TEST(Spread, gpusBoundTheRoomWhereSeatsShareThem)
{
    Tp tp;
    tp.open.seatsPerGpu = 2;
    EXPECT_EQ(roomFor(tp, {host("a"), 10, 3}), 6);
    EXPECT_EQ(roomFor(tp, {host("a"), 4, 3}), 4);
    EXPECT_EQ(roomFor(tp, {host("a"), 10, 0}), 0);
    tp.open.seatsPerGpu = 0;
    EXPECT_EQ(roomFor(tp, {host("a"), 10, 0}), 10);
}

TEST(Spread, aSeatKeepsItsHostWhileItLives)
{
    const std::vector<HostRoom> both{{host("a"), 4, 0}, {host("b"), 4, 0}};
    const auto before = spreadSeats({}, seats(6), {}, both);
    EXPECT_EQ(spreadSeats({}, seats(6), before, both), before);
    // a seat dropped, one added, room taken away: the others stay
    auto fewer = seats(7);
    fewer.erase(fewer.begin());
    for (const auto& rooms : {both, std::vector<HostRoom>{{host("a"), 1, 0}, {host("b"), 1, 0}}}) {
        const auto after = spreadSeats({}, fewer, before, rooms);
        for (const auto& one : fewer)
            if (before.contains(one)) {
                EXPECT_EQ(after.at(one), before.at(one)) << one.text();
            }
    }
}

TEST(Spread, onlySeatsOfALostHostMove)
{
    const auto before = spreadSeats({}, seats(6), {}, {{host("a"), 4, 0}, {host("b"), 4, 0}});
    const auto after = spreadSeats({}, seats(6), before, {{host("b"), 4, 0}});
    EXPECT_EQ(load(after), (std::map<HostId, int>{{host("b"), 4}})); // one more found room, two are at home
    for (const auto& [one, where] : before)
        if (where == host("b")) {
            EXPECT_EQ(after.at(one), host("b"));
        }
}

} // namespace pupitre
