// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the first page of "Add a place" accepts.
#include "core/services/places/placedraft.h"

#include <gtest/gtest.h>

using namespace pupitre;
using Problem = PlaceDraftProblem;

namespace
{
PlaceDraft draft(std::string destination, std::string jump = {}, std::string identity = {})
{
    return {PlaceKind::Ssh, std::move(destination), std::move(jump), std::move(identity), {}};
}
} // namespace

TEST(PlaceDraft, acceptsWhatSshUnderstands)
{
    EXPECT_TRUE(validate(draft("lab")).empty());
    EXPECT_TRUE(validate(draft("ada@lab.example:2222", "gate.example,ada@inner:22")).empty());
    EXPECT_TRUE(validate(PlaceDraft{PlaceKind::ThisComputer, {}, {}, {}, {}}).empty());
    EXPECT_EQ(addressFrom(draft("ada@lab.example:2222"))->port, 2222);
    EXPECT_EQ(addressFrom(draft("lab", "gate"))->jump, "gate");
}

TEST(PlaceDraft, refusesOptionsAndShellText)
{
    EXPECT_EQ(validate(draft("")), std::vector{Problem::DestinationMissing});
    for (const char* bad :
         {"-oProxyCommand=x", "a b", "user@-host", "lab;id", "lab\nx", "lab:notaport", "lab:99999"})
        EXPECT_EQ(validate(draft(bad)), std::vector{Problem::DestinationRefused}) << bad;
    for (const char* bad : {"-oX", "gate -o x", "a,-b", "$(id)", "u@-h"})
        EXPECT_EQ(validate(draft("lab", bad)), std::vector{Problem::JumpRefused}) << bad;
    EXPECT_EQ(validate(draft("lab", "", "/nowhere/key")), std::vector{Problem::IdentityUnreadable});
    EXPECT_EQ(addressFrom(draft("-x")).error().kind, ErrorKind::InvalidArgument);
}

TEST(PlaceDraft, namesThePlaceAfterItsHost)
{
    EXPECT_EQ(nameFrom(draft("ada@lab-gpu-1.example.org:2222")), "lab-gpu-1");
    EXPECT_EQ(nameFrom(draft("127.0.0.1:2222")), "127.0.0.1");
    PlaceDraft named = draft("lab");
    named.name = "Salle B-204";
    EXPECT_EQ(nameFrom(named), "Salle B-204");
}
