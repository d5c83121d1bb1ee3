// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// When networks would keep students out.
#include "core/services/places/accessdoubt.h"

#include <gtest/gtest.h>

using namespace pupitre;

namespace
{

std::optional<AccessDoubtKind> doubt(std::vector<std::string> networks, const char* own,
                                     const char* jump = "")
{
    const auto found = accessDoubt(networks, {jump, own});
    return found ? std::optional(found->kind) : std::nullopt;
}

} // namespace

TEST(AccessDoubt, isNoneWhereThePlaceSeesPeopleAsTheyAre)
{
    EXPECT_EQ(doubt({}, "10.0.0.7"), std::nullopt);
    EXPECT_EQ(doubt({}, "10.0.0.7", "gate.example"), std::nullopt) << "nothing is kept out";
    EXPECT_EQ(doubt({"10.0.0.0/8"}, "10.1.2.3"), std::nullopt);
    EXPECT_EQ(doubt({"10.0.0.0/8"}, "::ffff:10.1.2.3"), std::nullopt) << "IPv4 on a socket of IPv6";
    EXPECT_EQ(doubt({"192.0.2.0/24", "2001:db8::/32"}, "2001:db8:1::5"), std::nullopt);
    EXPECT_EQ(doubt({"192.0.2.0/24"}, ""), std::nullopt) << "not known";
}

TEST(AccessDoubt, saysWhatStandsBetween)
{
    EXPECT_EQ(accessDoubt({"10.0.0.0/8"}, {"gate.example", "10.1.2.3"}),
              (AccessDoubt{AccessDoubtKind::Jump, "gate.example"}));
    EXPECT_EQ(doubt({"192.0.2.0/24"}, "10.1.2.3"), AccessDoubtKind::Private);
    EXPECT_EQ(doubt({"192.0.2.0/24", "172.16.0.0/12"}, "10.1.2.3"), AccessDoubtKind::Outside);
    EXPECT_EQ(doubt({"192.0.2.0/24"}, "198.51.100.9"), AccessDoubtKind::Outside);
    EXPECT_EQ(doubt({"2001:db8::/32"}, "192.0.2.1"), AccessDoubtKind::Outside) << "another family";
    EXPECT_EQ(doubt({"192.0.2.1/32"}, "192.0.2.2"), AccessDoubtKind::Outside);
}

TEST(AccessDoubt, readsAListAsItIsTyped)
{
    EXPECT_EQ(networkTexts(" 10.0.0.0/8, 2001:db8::/32;192.0.2.1\n"),
              (std::vector<std::string>{"10.0.0.0/8", "2001:db8::/32", "192.0.2.1"}));
    EXPECT_TRUE(networkTexts(" ,\n").empty());
}
