// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Networks: one spelling each, and nothing that sshd would read as more than an address.
#include "core/domain/network.h"

#include <gtest/gtest.h>

using namespace pupitre;

TEST(Network, writesOneSpelling)
{
    EXPECT_EQ(*canonicalNetwork("10.0.0.7/8"), "10.0.0.0/8");
    EXPECT_EQ(*canonicalNetwork("192.0.2.1"), "192.0.2.1/32");
    EXPECT_EQ(*canonicalNetwork("192.0.2.255/25"), "192.0.2.128/25");
    EXPECT_EQ(*canonicalNetwork("203.0.113.9/0"), "0.0.0.0/0");
    EXPECT_EQ(*canonicalNetwork("2001:DB8:0:0:0:0:0:1"), "2001:db8::1/128");
    EXPECT_EQ(*canonicalNetwork("2001:db8:ffff::1/33"), "2001:db8:8000::/33");
    EXPECT_EQ(*canonicalNetwork("::1/128"), "::1/128");
}

TEST(Network, isItsOwnCanonicalForm)
{
    for (const auto* text : {"10.1.2.3/9", "2001:db8::f00/77", "::/0", "127.0.0.1"})
        EXPECT_EQ(*canonicalNetwork(*canonicalNetwork(text)), *canonicalNetwork(text));
}

TEST(Network, refusesWhatSshdReadsOtherwise)
{
    for (const auto* text : {"",
                             "/8",
                             "10.0.0.0/",
                             "10.0.0.0/33",
                             "::/129",
                             "10.0.0.0/08",
                             "10.0.0.0/-1",
                             "10.0.0.0/+8",
                             "10.0.0",
                             "010.0.0.1",
                             "10.0.0.0 ",
                             " 10.0.0.0",
                             "*",
                             "10.*",
                             "!10.0.0.0/8",
                             "host.example",
                             "10.0.0.0/8,*",
                             "10.0.0.0/8\"",
                             "fe80::1%eth0",
                             "10.0.0.0/8/8",
                             "1.2.3.4\n"}) {
        const auto network = canonicalNetwork(text);
        ASSERT_FALSE(network) << text;
        EXPECT_EQ(network.error().kind, ErrorKind::Malformed);
    }
}
