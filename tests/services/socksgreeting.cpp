// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a SOCKS5 connection begins, byte by byte (RFC 1928, RFC 1929), and what is turned away.
#include "core/services/socksgreeting.h"

#include <gtest/gtest.h>

using namespace pupitre;

namespace
{

using namespace std::string_literals;

const std::string methods = "\x05\x02\x00\x02"s;
const std::string login = "\x01\x04name\x06secret"s;
const std::string toName = "\x05\x01\x00\x03\x09localhost\x23\x82"s;

/// What is answered to all of it, brought in pieces of this size.
SocksGreeting::Step greet(const std::string& bytes, std::size_t piece = 1000)
{
    SocksGreeting greeting("name", "secret");
    SocksGreeting::Step all;
    for (std::size_t at = 0; at < bytes.size() && !all.over; at += piece) {
        const auto step = greeting.take(bytes.substr(at, piece));
        all.answer += step.answer;
        all.over = step.over;
        if (step.to)
            all.to = step.to;
    }
    return all;
}

} // namespace

TEST(SocksGreeting, LetsInWhoKnowsTheName)
{
    for (const std::size_t piece : {1U, 2U, 7U, 1000U}) {
        const auto step = greet(methods + login + toName, piece);
        EXPECT_EQ(step.answer, "\x05\x02\x01\x00"s);
        EXPECT_EQ(step.to, (SocksTarget{"localhost", 9090}));
        EXPECT_FALSE(step.over);
    }
    EXPECT_EQ(greet(methods + login + "\x05\x01\x00\x01\x7f\x00\x00\x01\x00\x50"s).to,
              (SocksTarget{"127.0.0.1", 80}));
    EXPECT_EQ(greet(methods + login + "\x05\x01\x00\x04"s + std::string(15, '\0') + "\x01\x00\x50"s).to,
              (SocksTarget{"::1", 80}));
}

TEST(SocksGreeting, TurnsAwayEverybodyElse)
{
    const std::string noPassword = "\x05\x01\x00"s;
    EXPECT_EQ(greet(noPassword).answer, "\x05\xff"s);
    for (const std::string& bytes :
         {noPassword, "GET / HTTP/1.1\r\n\r\n"s, methods + "\x01\x04name\x06secreT"s,
          methods + "\x01\x04name\x05secre"s, methods + "\x01\x00\x00"s, methods + toName,
          methods + login + "\x05\x02\x00\x03\x01x\x00\x50"s, // BIND
          methods + login + "\x05\x01\x00\x03\x00\x00\x50"s,
          methods + login + "\x05\x01\x00\x03\x01\x00\x00\x50"s,
          methods + login + "\x05\x01\x00\x03\x01x\x00\x00"s,
          methods + login + "\x05\x01\x00\x09\x01x\x00\x00"s, methods + login + toName + "too early"}) {
        const auto step = greet(bytes);
        EXPECT_TRUE(step.over) << testing::PrintToString(bytes);
        EXPECT_FALSE(step.to) << testing::PrintToString(bytes);
    }
}

TEST(SocksGreeting, SaysWhatBecameOfIt)
{
    EXPECT_EQ(socksAnswer({}), "\x05\x00\x00\x01\x00\x00\x00\x00\x00\x00"s);
    EXPECT_EQ(socksAnswer(fail(ErrorKind::NotPermitted))[1], 2);
    EXPECT_EQ(socksAnswer(fail(ErrorKind::HostOffline))[1], 5);
}
