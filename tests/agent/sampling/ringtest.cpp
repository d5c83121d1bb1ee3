// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a place keeps for desktops that were away: numbers that only grow, bounded, and whole after a kill.
#include "core/agent/sampling/ring.h"
#include "core/agent/system/smallfile.h"
#include "tests/gate/tempfolder.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

using namespace pupitre;
using namespace std::chrono_literals;

namespace
{
class Ring : public ::testing::Test
{
protected:
    static Sample at(Instant when)
    {
        Sample sample;
        sample.at = when;
        sample.covers = 1min;
        sample.host = "lab1";
        return sample;
    }
    void add(int count, const RingLimits& limits = {0x100000, 32, 14 * 24h, 0})
    {
        for (int i = 0; i < count; ++i)
            ASSERT_TRUE(SampleRing(path, limits).append({at(Instant(std::chrono::hours(++added)))}));
    }
    SamplePage page(const std::string& ring = {}, std::int64_t after = 0, std::int64_t limit = 1000)
    {
        const auto read = samplePageFromJson(SampleRing(path).page(ring, after, limit));
        EXPECT_TRUE(read);
        return read.value_or(SamplePage{});
    }
    std::vector<std::int64_t> numbers(const SamplePage& of)
    {
        std::vector<std::int64_t> all;
        for (const NumberedSample& one : of.samples)
            all.push_back(one.number);
        return all;
    }
    std::vector<StateTree::Path> files()
    {
        std::vector<StateTree::Path> found;
        for (const auto& entry : std::filesystem::directory_iterator(path))
            if (entry.path().extension() == ".jsonl")
                found.push_back(entry.path());
        std::sort(found.begin(), found.end());
        return found;
    }
    void write(const StateTree::Path& file, const std::string& text)
    {
        std::ofstream(file, std::ios::app | std::ios::binary) << text;
    }

    TempFolder folder;
    StateTree::Path path = folder.path() / "samples";
    int added = 0;
};

TEST_F(Ring, givesWhatCameAfter)
{
    EXPECT_EQ(page(), SamplePage{}); // nothing was ever kept
    add(5);
    const SamplePage all = page();
    EXPECT_EQ(numbers(all), (std::vector<std::int64_t>{1, 2, 3, 4, 5}));
    EXPECT_EQ(all.samples[2].sample, at(Instant(3h)));
    EXPECT_EQ(all.ring.size(), 16U);
    EXPECT_FALSE(all.more);
    EXPECT_EQ(numbers(page(all.ring, 3)), (std::vector<std::int64_t>{4, 5}));
    EXPECT_TRUE(page(all.ring, 5).samples.empty());
    EXPECT_EQ(SampleRing(path).last(), 5);

    const SamplePage some = page(all.ring, 1, 2);
    EXPECT_EQ(numbers(some), (std::vector<std::int64_t>{2, 3}));
    EXPECT_TRUE(some.more);
    EXPECT_FALSE(page(all.ring, 3, 2).more);
    EXPECT_EQ(numbers(page("another", 4)).size(), 5U); // that one was lost
}

TEST_F(Ring, isAnotherOneWhereItWasLost)
{
    add(3);
    const std::string before = page().ring;
    std::filesystem::remove_all(path);
    add(1);
    EXPECT_NE(page().ring, before);
    EXPECT_EQ(numbers(page(before, 3)), (std::vector<std::int64_t>{1}));
    std::filesystem::remove(files().front()); // its file alone
    const std::string second = page().ring;
    add(1);
    EXPECT_NE(page().ring, second);
}

TEST_F(Ring, goesOnBehindALineThatWasCutShort)
{
    add(2);
    write(files().front(), R"({"number":3,"sample":{"at":"2026-)");
    EXPECT_EQ(numbers(page()), (std::vector<std::int64_t>{1, 2}));
    add(1);
    EXPECT_EQ(numbers(page()), (std::vector<std::int64_t>{1, 2, 3}));
    write(files().front(), std::string(5000, '\0') + "\n\n[]\n{}\n{\"number\":\"x\",\"sample\":{}}\n");
    EXPECT_EQ(SampleRing(path).last(), 3);
    add(1);
    EXPECT_EQ(numbers(page()), (std::vector<std::int64_t>{1, 2, 3, 4}));
}

TEST_F(Ring, isBoundedInFiles)
{
    const RingLimits small{1000, 3, 14 * 24h, 0};
    add(100, small);
    EXPECT_EQ(files().size(), 3U);
    const auto kept = numbers(page());
    EXPECT_EQ(kept.back(), 100);
    EXPECT_GT(kept.front(), 60);
    EXPECT_EQ(kept.size(), static_cast<std::size_t>(100 - kept.front() + 1));
    EXPECT_EQ(numbers(page(page().ring, 98)), (std::vector<std::int64_t>{99, 100}));
    EXPECT_EQ(numbers(page(page().ring, 5)), kept); // what was forgotten meanwhile is a gap
}

TEST_F(Ring, isBoundedInDaysAndAJumpOfTheClockTakesNotAll)
{
    const RingLimits small{200, 100, 14 * 24h, 0};
    add(10, small);
    const auto before = files();
    ASSERT_GT(before.size(), 3U);
    for (const auto& file : before)
        std::filesystem::last_write_time(file, std::filesystem::file_time_type::clock::now() - 15 * 24h);
    add(1, small);
    EXPECT_EQ(page().samples.front().number, std::stoll(before[1].stem().string())); // the oldest file alone
    EXPECT_EQ(page().samples.back().number, 11);
}

TEST_F(Ring, isInOrderOfNumbersWhateverTheClockDoes)
{
    const SampleRing ring(path, {0x100000, 32, 14 * 24h, 0});
    ASSERT_TRUE(ring.append({at(Instant(1000h))}));
    ASSERT_TRUE(ring.append({at(Instant(1h)), at(Instant(9000h))}));
    const auto all = page().samples;
    ASSERT_EQ(all.size(), 3U);
    EXPECT_EQ(all[1], (NumberedSample{2, at(Instant(1h))}));
    EXPECT_EQ(all[2].number, 3);
}

TEST_F(Ring, leavesTheLastOfADiskToOthers)
{
    add(1);
    const SampleRing ring(path, {0x100000, 32, 14 * 24h, std::int64_t{1} << 40});
    EXPECT_EQ(ring.append({at(Instant(2h))}).error().kind, ErrorKind::DiskFull);
    EXPECT_EQ(page().samples.size(), 1U);
}
} // namespace
