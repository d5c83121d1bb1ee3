// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Listings of a student's workspace: names are any bytes, and what a place sends is not believed.
#include "core/wire/workjson.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

using namespace pupitre;
using namespace std::chrono_literals;

namespace
{

TEST(WorkListingJson, comesBackAsItWent)
{
    const Instant at = *instantFromIso("2026-11-23T08:00:00Z");
    WorkListing listing;
    listing.entries = {{"a\nb", WorkEntryKind::File, 12, at, {}},
                       {"caf\xe9", WorkEntryKind::Link, 0, at, "\xff/x"},
                       {"pipe", WorkEntryKind::Other, 0, at, {}},
                       {"src", WorkEntryKind::Folder, 0, at, {}}};
    listing.more = 7;
    listing.moreAtLeast = true;
    const auto text = toText(toJson(listing));
    const auto back = workListingFromJson(*parseJson(text, "listing"));
    ASSERT_TRUE(back) << back.error().subject << " " << back.error().detail;
    EXPECT_EQ(*back, listing);
}

TEST(WorkListingJson, aNameIsOnePart)
{
    const auto listingOf = [](const Json& name) {
        return workListingFromJson(
            {{"entries", {{{"name", name}, {"kind", "file"}, {"at", "2026-11-23T08:00:00Z"}}}}});
    };
    EXPECT_TRUE(listingOf("fine"));
    for (const Json& name : {Json(""), Json("."), Json(".."), Json("a/b"), Json(std::string("a\0b", 3)),
                             Json(1), Json{{"base64", "!"}}})
        EXPECT_FALSE(listingOf(name)) << toText(name);
    EXPECT_FALSE(workListingFromJson({{"entries", {1}}}));
    EXPECT_FALSE(workListingFromJson({{"entries", Json::array()}, {"more", -1}}));
}

TEST(WorkListingJson, tooManyEntriesAreNone)
{
    Json entries = Json::array();
    for (std::size_t i = 0; i <= mostListed; ++i)
        entries.push_back({{"name", std::to_string(i)}, {"kind", "file"}, {"at", "2026-11-23T08:00:00Z"}});
    EXPECT_FALSE(workListingFromJson({{"entries", entries}}));
    entries.erase(0);
    EXPECT_TRUE(workListingFromJson({{"entries", entries}}));
}

} // namespace
