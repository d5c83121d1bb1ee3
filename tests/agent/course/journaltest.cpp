// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The journal: numbers without gaps whoever writes, nothing lost by a torn line or a rotation.
#include "core/agent/course/journal.h"
#include "core/agent/system/parallel.h"
#include "core/agent/system/smallfile.h"
#include "tests/agent/scene.h"

#include <fstream>

using namespace pupitre;
using namespace pupitre::scene;

namespace
{
JournalEntry journalled(const std::string& what, const std::string& detail = {})
{
    return {0, {}, "teacher", what, "tp3", "s01", "ok", detail};
}
} // namespace

TEST(Journal, numbersAndReadsAfter)
{
    const Place place;
    for (const char* what : {"open", "end", "extend"})
        ASSERT_TRUE(appendJournal(place.tree, course, journalled(what)));
    const auto entries = readJournal(place.tree, course, 1);
    ASSERT_TRUE(entries);
    ASSERT_EQ(entries->size(), 2U);
    EXPECT_EQ(entries->front().number, 2);
    EXPECT_EQ(entries->front().what, "end");
    EXPECT_EQ(entries->back().seat, "s01");
    EXPECT_NE(entries->back().at, Instant{});
}

TEST(Journal, oneLinePerEntryWhateverTheText)
{
    const Place place;
    ASSERT_TRUE(
        appendJournal(place.tree, course, journalled("failed", "a\nb\"c\xff\t" + std::string(5000, 'x'))));
    ASSERT_TRUE(appendJournal(place.tree, course, journalled("open")));
    const auto text = readFile(place.tree.journal(course));
    ASSERT_TRUE(text);
    EXPECT_EQ(std::count(text->begin(), text->end(), '\n'), 2);
    EXPECT_LT(text->size(), 3000U);
}

TEST(Journal, goesOnAfterATornLine)
{
    const Place place;
    ASSERT_TRUE(appendJournal(place.tree, course, journalled("open")));
    std::ofstream(place.tree.journal(course), std::ios::app) << R"({"n":2,"at":"2026-)"; // power cut
    ASSERT_TRUE(appendJournal(place.tree, course, journalled("end")));
    const auto entries = readJournal(place.tree, course, 0);
    ASSERT_TRUE(entries);
    ASSERT_EQ(entries->size(), 2U);
    EXPECT_EQ(entries->back().number, 2);
    EXPECT_EQ(entries->back().what, "end");
}

TEST(Journal, manyWritersGiveOneSeries)
{
    const Place place;
    forEachInParallel(40, 8, [&](std::size_t) {
        EXPECT_TRUE(appendJournal(place.tree, course, {journalled("start"), journalled("stop")}));
    });
    const auto entries = readJournal(place.tree, course, 0);
    ASSERT_TRUE(entries);
    ASSERT_EQ(entries->size(), 80U);
    for (std::size_t i = 0; i < entries->size(); ++i)
        EXPECT_EQ((*entries)[i].number, static_cast<std::int64_t>(i) + 1);
}

TEST(Journal, rotationKeepsTheSeries)
{
    const Place place;
    const std::string detail(1000, 'd');
    const std::vector<JournalEntry> batch(200, journalled("start", detail));
    for (int i = 0; i < 8; ++i)
        ASSERT_TRUE(appendJournal(place.tree, course, batch));
    ASSERT_TRUE(appendJournal(place.tree, course, journalled("end")));
    int files = 0;
    for (const auto& file : std::filesystem::directory_iterator(place.tree.course(course)))
        files += file.path().filename().string().starts_with("journal-") ? 1 : 0;
    EXPECT_GE(files, 1);
    const auto entries = readJournal(place.tree, course, 0);
    ASSERT_TRUE(entries);
    ASSERT_EQ(entries->size(), 1601U);
    EXPECT_EQ(entries->back().number, 1601);
    EXPECT_EQ(readJournal(place.tree, course, 1600)->size(), 1U);
}
