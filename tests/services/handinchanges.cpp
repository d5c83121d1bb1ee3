// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is told of two lists of files.
#include "core/services/handins/handinchanges.h"

#include <gtest/gtest.h>

using namespace pupitre;

TEST(HandInChanges, tellsChangedAddedAndRemoved)
{
    const std::vector<ManifestEntry> out{{"a", "1", 10}, {"b", "2", 20}, {"c", "3", 30}};
    const std::vector<ManifestEntry> in{{"z", "9", 90}, {"b", "5", 50}, {"a", "1", 10}};
    const HandInChanges expected{
        {{"b", FileFate::Changed, 50}, {"c", FileFate::Removed, 30}, {"z", FileFate::Added, 90}}, 1};
    EXPECT_EQ(changesBetween(out, in), expected);
}

TEST(HandInChanges, addsEverythingWhereNothingWasHandedOut)
{
    EXPECT_EQ(changesBetween({}, {{"a", "1", 10}}).changes.front().fate, FileFate::Added);
    EXPECT_TRUE(changesBetween({}, {}).changes.empty());
}
