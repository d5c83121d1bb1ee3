// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Shared data on a disk that fills up while it arrives: it is said, nothing half stays, and it goes on once
// there is room.
#include "core/agent/data/datasets.h"
#include "core/agent/data/objects.h"
#include "core/agent/system/smallfile.h"
#include "core/wire/sha256.h"
#include "tests/agent/course/labcourse.h"
#include "tests/agent/fulldisk/ballast.h"

#include <linux/magic.h>
#include <sys/vfs.h>

using namespace pupitre;

namespace
{

Result<void> arrive(const DataTree& data, const std::string& content)
{
    ObjectArrivals arrivals{data};
    TarEntry entry;
    entry.path = sha256Hex(content) + "/0";
    entry.size = content.size();
    if (auto begun = arrivals.begin(entry); !begun)
        return begun;
    for (std::size_t at = 0; at < content.size(); at += 128 * 1024)
        if (auto written = arrivals.content(std::as_bytes(
                std::span(content).subspan(at, std::min<std::size_t>(128 * 1024, content.size() - at))));
            !written)
            return written;
    return arrivals.end();
}

} // namespace

TEST(DataOnAFullDisk, leavesNothingHalf)
{
    const StateTree& tree = LabCourse::tree();
    struct statfs status {
    };
    if (::statfs(tree.root().c_str(), &status) != 0
        || static_cast<unsigned long>(status.f_type) != TMPFS_MAGIC)
        GTEST_SKIP() << "only root can give the home a disk of its own";
    static_cast<void>(LabCourse::lab());
    const DataTree data(tree);
    const std::string small(1000, 's');
    const std::string large(8 * 1024 * 1024, 'l');
    ASSERT_TRUE(arrive(data, small));
    const DataSet set{{{"large", sha256Hex(large), large.size()}, {"small", sha256Hex(small), small.size()}},
                      {}};
    const Ballast ballast(tree.root());
    ballast.takeBytes(2 * 1024 * 1024);
    const auto full = arrive(data, large);
    ASSERT_FALSE(full);
    EXPECT_EQ(full.error().kind, ErrorKind::DiskFull);
    EXPECT_FALSE(pupitre::exists(data.arriving(sha256Hex(large)))); // its bytes are free again
    EXPECT_TRUE(hasObject(data, sha256Hex(small), small.size()));   // what was whole stays
    EXPECT_EQ(makeDataSet(tree, set, {}).error().kind, ErrorKind::NotFound);
    EXPECT_FALSE(pupitre::exists(data.beingMade(dataSetId(set))));
    ballast.drop();
    ASSERT_TRUE(arrive(data, large));
    const auto made = makeDataSet(tree, set, {});
    ASSERT_TRUE(made) << made.error().subject;
    EXPECT_TRUE(checkDataSet(tree, made->id, {}, {})->empty());
    EXPECT_TRUE(removeDataSet(tree, made->id));
}
