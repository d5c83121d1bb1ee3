// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Filling the disk and its inodes, and what is left to whoever did.
#include "core/agent/course/marks.h"
#include "core/agent/course/quota.h"
#include "core/agent/engines/podman.h"
#include "core/agent/seats/treesize.h"
#include "core/agent/system/clock.h"
#include "core/agent/system/process.h"
#include "core/agent/system/smallfile.h"
#include "tests/gate/attacks.h"
#include "tests/rounds.h"
#include "tests/waituntil.h"

#include <iostream>

namespace pupitre
{

namespace
{

using namespace std::chrono_literals;

constexpr int quotaMiB = 16;

class AttackDisk : public Attack
{
protected:
    static Course withQuota(const std::string& id, int seats)
    {
        auto course = openCourse(id, seats);
        course.tps[0].open.workspaceMiB = quotaMiB;
        EXPECT_TRUE(lab().put(course));
        return course;
    }
    /// What a tick does.
    static void tick()
    {
        EXPECT_TRUE(lab().asTheAccount([]() -> Result<void> {
            Podman podman(lab().tree());
            enforceQuotas(lab().tree(), podman);
            return {};
        }));
        EXPECT_TRUE(lab().reconcile());
    }
    static std::string blocked(const Course& course, const std::string& seat)
    {
        return readMarks(lab().tree(), where(course, seat))->blocked.value_or("");
    }
    static std::filesystem::path localFile(const std::string& name, std::size_t size)
    {
        const auto file = scratch(name);
        EXPECT_TRUE(replaceFile(file, std::string(size, 'x')));
        return file;
    }
    /// Whether sftp could do it.
    static bool sftp(const Course& course, const std::string& seat, const std::string& batch)
    {
        return lab().sftp(course.id, seat, batch + "\n").exit == 0;
    }
};

} // namespace

TEST_F(AttackDisk, anotherTpWithinItsQuotaFreesNobody)
{
    auto course = withQuota("disktwo", 1);
    Tp other = course.tps[0];
    other.id = *TpId::parse("tp2");
    course.tps.push_back(other);
    ASSERT_TRUE(lab().put(course));
    const auto big = localFile("diskbig", 7U << 20).string();
    const auto small = localFile("disksmall", 10).string();
    std::string batch = "put " + small + " tp2/small\n";
    for (const char* name : {"a", "b", "c"})
        batch += "put " + big + " tp1/" + name + "\n";
    const auto put = lab().sftp(course.id, "s01", batch);
    ASSERT_EQ(put.exit, 0) << put.out << put.err;
    tick();
    EXPECT_NE(blocked(course, "s01"), "");
    tick();
    EXPECT_NE(blocked(course, "s01"), "");
    ASSERT_TRUE(sftp(course, "s01", "rm tp1/a"));
    tick();
    EXPECT_EQ(blocked(course, "s01"), "");
}

TEST_F(AttackDisk, whoIsOverTheQuotaCanOnlyRemove)
{
    const auto course = withQuota("diskfull", 1);
    const auto small = localFile("small", 10).string();
    const auto put = "put " + small + " tp1/new\n";
    const auto growing = "-" + put + "-put " + small + " tp1/a\n-put -a " + small
                         + " tp1/empty\n-mkdir tp1/folder\n-ln tp1/a tp1/hard\n-ln -s a tp1/soft\n-put "
                         + small + " tp1/b/../c\n";
    const auto listed = [&] { return lab().sftp(course.id, "s01", "ls -ln tp1\n").out; };
    ASSERT_EQ(lab()
                  .ssh(course.id, "s01",
                       {"touch empty; mkdir b; for f in a1 a2 a3; do dd if=/dev/zero of=$f bs=1M "
                        "count=7; done; cp a1 a"})
                  .exit,
              0);
    ASSERT_TRUE(sftp(course, "s01",
                     "mkdir tp1/folder\nln -s a tp1/soft\nln tp1/a tp1/hard\nrm tp1/soft\nrm tp1/hard\nrmdir "
                     "tp1/folder"));
    auto argv = lab().place().client("sftp", lab().identity(course.id, "s01"));
    argv.insert(argv.end(), {"-b", "-", lab().place().destination()});
    auto open = stayWithInput(argv); // connected while there was room
    ASSERT_TRUE(open.send("ls tp1"));
    ASSERT_TRUE(waitUntil([&] { return connected(course, "s01") == 1; }, 20s));

    tick();
    EXPECT_NE(blocked(course, "s01").find("more than 16 MiB"), std::string::npos) << blocked(course, "s01");
    EXPECT_EQ(connected(course, "s01"), 0U);
    EXPECT_NE(lab().ssh(course.id, "s01", {"true"}).err.find("more than 16 MiB"), std::string::npos);
    EXPECT_NE(lab().ssh(course.id, "s01", {"pupitre submit"}).exit, 0);
    const auto before = listed();
    EXPECT_NE(before.find("a1"), std::string::npos);
    EXPECT_TRUE(sftp(course, "s01", growing)); // it goes on after each that fails
    EXPECT_EQ(listed(), before);
    const auto got = scratch("diskfull-got");
    EXPECT_TRUE(sftp(course, "s01", "ls -l tp1\nget tp1/a " + got.string() + "\nrename tp1/a tp1/b/moved"));
    EXPECT_EQ(std::filesystem::file_size(got), std::uintmax_t{7} << 20); // it was not cut off either
    EXPECT_TRUE(sftp(course, "s01", "rm tp1/a1\nrm tp1/a2\nrm tp1/b/moved\nrm tp1/empty\nrmdir tp1/b"));

    tick();
    EXPECT_EQ(blocked(course, "s01"), "");
    EXPECT_EQ(lab().ssh(course.id, "s01", {"ls"}).out, "a3\n");
    EXPECT_TRUE(sftp(course, "s01", put));
}

TEST_F(AttackDisk, emptyFilesAreCountedToo)
{
    const auto course = withQuota("inodes", 2);
    const auto make = [](int count) {
        return "perl -e 'mkdir \"e\"; for (1.." + std::to_string(count)
               + ") { open F, \">\", \"e/$_\" or die; }'";
    };
    ASSERT_EQ(lab().ssh(course.id, "s01", {make(1200)}).exit, 0);
    ASSERT_EQ(lab().ssh(course.id, "s02", {make(800)}).exit, 0);
    tick();
    EXPECT_NE(blocked(course, "s01").find("more than 1024 files"), std::string::npos)
        << blocked(course, "s01");
    EXPECT_EQ(blocked(course, "s02"), "");
    EXPECT_FALSE(sftp(course, "s01", "put " + localFile("nothing", 0).string() + " tp1/one-more"));
    EXPECT_EQ(lab().ssh(course.id, "s02", {"pupitre submit"}).exit, 1); // 800 and 800 more
    EXPECT_TRUE(sftp(course, "s01", "rm tp1/e/1*"));
    tick();
    EXPECT_EQ(blocked(course, "s01"), "");
}

TEST_F(AttackDisk, foldersInFoldersHideNothing)
{
    const auto course = withQuota("deep", 1);
    ASSERT_EQ(
        lab()
            .ssh(course.id, "s01",
                 {"perl -e 'for (1..400) { mkdir \"d\"; chdir \"d\" or die; } open F, \">\", \"f\"; print F "
                  "\"x\" x (7 << 20);'"})
            .exit,
        0);
    tick();
    EXPECT_NE(blocked(course, "s01").find("too deep"), std::string::npos) << blocked(course, "s01");
}

TEST_F(AttackDisk, nobodyNeedsToBeThereWhenItIsMeasured)
{
    auto course = withQuota("bursts", 1);
    course.tps[0].sessions[0].end.utc = now() - 1s; // hand-in: no instance, sftp alone
    ASSERT_TRUE(lab().put(course));
    const auto big = localFile("burst", std::size_t{8} << 20).string();
    ASSERT_TRUE(sftp(course, "s01", "put " + big + " tp1/1\nput " + big + " tp1/2\nput " + big + " tp1/3"));
    ASSERT_EQ(connected(course, "s01"), 0U);
    tick();
    EXPECT_NE(blocked(course, "s01"), "");
}

TEST_F(AttackDisk, measuringIsNotHeldUpByThoseWhoMakeMore)
{
    const auto course = withQuota("counting", 1);
    ASSERT_EQ(lab()
                  .ssh(course.id, "s01",
                       {"setsid perl -e 'for (;;) { $n++; mkdir \"d$n\"; for (1..50) { open F, \">\", "
                        "\"d$n/$_\"; } }' >/dev/null 2>&1 & while [ ! -e d200 ]; do :; done"})
                  .exit,
              0);
    const auto begin = sinceBoot();
    tick();
    std::cout << "a tick beside somebody who makes files: " << (sinceBoot() - begin).count() << " ms\n";
    EXPECT_NE(blocked(course, "s01").find("files"), std::string::npos) << blocked(course, "s01");
    EXPECT_LE(sinceBoot() - begin, 10s);
}

TEST_F(AttackDisk, manyFilesHoldUpNobodyElse)
{
    // no quota: nothing stops this seat before the deadline
    auto course = openCourse("many", 2);
    const auto count = rounds() * 200;
    ASSERT_EQ(
        lab()
            .ssh(course.id, "s01",
                 {"perl -e 'for (1.." + std::to_string(count)
                  + ") { mkdir \"d\" . int($_ / 1000) if $_ % 1000 == 1; open F, \">\", \"d\" . int($_ / "
                    "1000) . \"/$_\"; }'"})
            .exit,
        0);
    auto begin = sinceBoot();
    tick();
    std::cout << "a tick with " << count << " files of one seat: " << (sinceBoot() - begin).count()
              << " ms\n";
    course.tps[0].sessions[0].end.utc = now() - 1s;
    course.tps[0].deadline.utc = now() - 1s;
    begin = sinceBoot();
    ASSERT_TRUE(lab().put(course));
    std::cout << "frozen: " << (sinceBoot() - begin).count() << " ms\n";
    EXPECT_TRUE(readMarks(lab().tree(), where(course, "s01"))->frozen);
    EXPECT_TRUE(readMarks(lab().tree(), where(course, "s02"))->frozen);
}

} // namespace pupitre
