// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Hostile archives and lists from a student's key, and a workspace that changes under the packer's hands.
#include "core/agent/system/clock.h"
#include "core/agent/system/smallfile.h"
#include "core/wire/packrecords.h"
#include "core/wire/tarformat.h"
#include "tests/gate/attacks.h"
#include "tests/rounds.h"
#include "tests/waituntil.h"

#include <cstring>

namespace pupitre
{

namespace
{

namespace fs = std::filesystem;
using namespace std::chrono_literals;

const std::string nul(1, '\0');

class AttackPacking : public Attack
{
protected:
    static ChildOutput pack(const Course& course, const std::string& request)
    {
        return lab().ssh(course.id, "s01", {"pupitre pack"}, request);
    }
    static ChildOutput unpack(const Course& course, const std::string& folder, const std::string& archive)
    {
        return lab().ssh(course.id, "s01", {"pupitre unpack"}, folder + nul + nul + archive);
    }
    /// An entry as it lies in an archive, whatever its name and type.
    static std::string raw(const std::string& path, char type, const std::string& content,
                           const std::string& target = {})
    {
        TarEntry entry;
        entry.path = path;
        entry.size = content.size();
        auto bytes = tarHeader(entry);
        tar::Header header;
        const auto at = bytes.size() - sizeof header;
        std::memcpy(&header, bytes.data() + at, sizeof header);
        header.type = type;
        std::memcpy(header.target.data(), target.data(), std::min(target.size(), header.target.size()));
        const auto checksum = tar::checksumOf(header);
        std::snprintf(header.checksum.data(), header.checksum.size(), "%06o", checksum);
        std::memcpy(bytes.data() + at, &header, sizeof header);
        return bytes + content + std::string(tarPadding(content.size()), '\0');
    }
    static std::string file(const std::string& path, const std::string& content)
    {
        return raw(path, tar::typeFile, content);
    }
    static std::string link(const std::string& path, const std::string& target)
    {
        return raw(path, tar::typeLink, {}, target);
    }
    /// A workspace in which folder d and link l, file f and link g keep becoming each other.
    static std::string swapper(const std::string& outside)
    {
        return "perl -e 'mkdir \"d\"; open F, \">\", \"d/secret\"; print F \"own\"; close F; open F, \">\", "
               "\"f\"; print F \"own\"; close F; symlink \""
               + outside + "\", \"l\"; symlink \"" + outside
               + "/secret\", \"g\"; exit if fork; open STDIN, \"</dev/null\"; open STDOUT, \">/dev/null\"; "
                 "open STDERR, \">/dev/null\"; for (;;) { rename \"d\", \"t\"; rename \"l\", \"d\"; rename "
                 "\"d\", \"l\"; rename \"t\", \"d\"; rename \"f\", \"u\"; rename \"g\", \"f\"; rename \"f\", "
                 "\"g\"; rename \"u\", \"f\" }'";
    }
};

} // namespace

TEST_F(AttackPacking, noEntryLeadsOut)
{
    const auto course = openCourse("packout", 1);
    const Bait bait("pupitre-pack-bait");
    const auto workspace = lab().tree().workspace(where(course, "s01"));
    const auto secret = accountsSecret();
    for (const auto& archive :
         {file("files/../../x", "x"), file(bait.path(), "x"), file("elsewhere/x", "x"),
          file("files/a/../../../x", "x"), file("files/", "x"),
          raw("files/twice", tar::typeHardLink, {}, secret), raw("files/disk", '4', {}),
          raw("files/mem", '3', {}), raw("files/pipe", '6', {}), raw("files/odd", 'Z', {})}) {
        const auto output = unpack(course, "tp1", archive + file("files/after", "x") + tarEnd());
        EXPECT_NE(output.exit, 0) << archive.substr(0, 30);
        EXPECT_EQ(output.out.find("done"), std::string::npos) << output.out;
    }
    EXPECT_FALSE(bait.taken());
    for (const auto* name : {"after", "twice", "disk", "mem", "pipe", "odd", "x"})
        EXPECT_FALSE(pupitre::exists(workspace / name)) << name;

    // an absolute name behind ours is one below the folder
    const auto below = unpack(course, "tp1", file("files/" + bait.path(), "x") + tarEnd());
    EXPECT_NE(below.out.find("x notFound " + bait.path().substr(1)), std::string::npos) << below.out;
    EXPECT_FALSE(bait.taken());

    // a link leads nobody anywhere: not the entry behind it, nor the one that replaces it
    const auto state = lab().tree().root().string();
    const auto through = unpack(course, "tp1",
                                link("files/out", state) + file("files/out/x", "x")
                                    + link("files/file", secret.string()) + file("files/file", "mine")
                                    + link("files/up", "..") + file("files/up/x", "x") + tarEnd());
    EXPECT_EQ(through.exit, 0) << through.err;
    EXPECT_NE(through.out.find("x notFound out/x"), std::string::npos) << through.out;
    EXPECT_NE(through.out.find("x notFound up/x"), std::string::npos) << through.out;
    EXPECT_EQ(readFile(workspace / "file").value_or(""), "mine");
    EXPECT_EQ(readFile(secret).value_or(""), secretText);
    EXPECT_FALSE(pupitre::exists(lab().tree().root() / "x"));
}

TEST_F(AttackPacking, noFolderButOnesOwnIsWrittenTo)
{
    const auto course = openCourse("packroot", 2);
    const auto archive = file("files/planted", "x") + tarEnd();
    for (const auto& folder :
         std::vector<std::string>{"..", "/", "/etc", "/usr", "/proc", "/dev", ".", "shared/tp1/documents",
                                  "tp1/../../..", lab().tree().root().string(),
                                  lab().tree().workspace(where(course, "s02")).string(), "tp2", "-rf"}) {
        const auto output = unpack(course, folder, archive);
        EXPECT_EQ(output.out.find("done 1"), std::string::npos) << folder << ": " << output.out;
    }
    EXPECT_EQ(lab().ssh(course.id, "s02", {"ls planted"}).out, "");
    EXPECT_FALSE(pupitre::exists("/usr/planted"));
    for (const auto* request :
         {"pupitre pack; id", "pupitre pack $(id)", "pupitre unpack /", "pupitre pack -t"}) {
        const auto output = lab().ssh(course.id, "s01", {request}, nul);
        EXPECT_NE(output.exit, 0) << request;
        EXPECT_EQ(output.out.find("uid="), std::string::npos) << output.out;
    }
}

TEST_F(AttackPacking, bombsAndEndlessStreamsFillNothing)
{
    const auto course = openCourse("packbomb", 1);
    const auto workspace = lab().tree().workspace(where(course, "s01"));
    const auto before = lab().ssh(course.id, "s01", {"ls -a | wc -l"}).out;
    TarEntry huge;
    huge.path = "files/huge";
    huge.size = std::uint64_t{1} << 40U;
    const auto claimed = unpack(course, "tp1", tarHeader(huge) + std::string(3 << 20, 'x'));
    EXPECT_NE(claimed.exit, 0); // it ended before its terabyte
    huge.size = mostPackedBytes + 1;
    const auto large = unpack(course, "tp1",
                              tarHeader(huge) + std::string(huge.size + tarPadding(huge.size), 'x')
                                  + file("files/small", "x") + tarEnd());
    EXPECT_EQ(large.exit, 0) << large.err;
    EXPECT_NE(large.out.find("x tooLarge huge"), std::string::npos) << large.out;
    EXPECT_NE(large.out.find("done 1"), std::string::npos) << large.out;
    // records without end, and lists longer than anybody remembers
    EXPECT_NE(unpack(course, std::string(1 << 20, 'x'), {}).exit, 0);
    EXPECT_NE(pack(course, std::string(1 << 20, 'x')).exit, 0);
    std::string many = "tp1" + nul;
    for (std::size_t i = 0; i <= mostAskedPaths; ++i)
        many += "a" + nul;
    EXPECT_NE(pack(course, many + nul).exit, 0);
    EXPECT_NE(pack(course, "tp1" + nul + nul + many + nul).exit, 0);
    // a cut in the middle of a file, of a header, of the list
    for (const auto& cut : {file("files/cut", std::string(5000, 'x')).substr(0, 3000),
                            file("files/cut", "x").substr(0, 100), std::string()})
        EXPECT_NE(unpack(course, "tp1", cut).exit, 0);
    EXPECT_NE(lab().ssh(course.id, "s01", {"pupitre unpack"}, "tp1" + nul + "f 644 1 1 cut").exit, 0);
    EXPECT_FALSE(pupitre::exists(workspace / "cut"));
    EXPECT_FALSE(pupitre::exists(workspace / "huge"));
    EXPECT_EQ(std::stoi(lab().ssh(course.id, "s01", {"ls -a | wc -l"}).out), std::stoi(before) + 1); // small
}

TEST_F(AttackPacking, aPackerShowsNoMoreThanSftp)
{
    auto course = openCourse("packshow", 2);
    const auto secret = accountsSecret();
    ASSERT_EQ(lab().ssh(course.id, "s02", {"echo private > diary"}).exit, 0);
    const auto other = lab().tree().workspace(where(course, "s02")).string();
    ASSERT_EQ(lab()
                  .ssh(course.id, "s01",
                       {"ln -s " + secret.string() + " file; ln -s " + other
                        + " other; ln -s /proc/1/root "
                          "root; mkfifo pipe; echo own > own"})
                  .exit,
              0);
    const auto asked = pack(course, "tp1" + nul + nul + "own" + nul + "file" + nul + "other/diary" + nul
                                        + "root/etc/shadow" + nul + "pipe" + nul + "../../../etc/passwd" + nul
                                        + "/etc/passwd" + nul + other + "/diary" + nul + nul);
    EXPECT_EQ(asked.exit, 0) << asked.err; // and the pipe blocked nobody
    EXPECT_NE(asked.out.find("own\n"), std::string::npos);
    for (const auto* kept : {"account's own", "private", "root:", "student:x"})
        EXPECT_EQ(asked.out.find(kept), std::string::npos) << kept;
    for (const auto& folder : {other, lab().tree().root().string(), std::string("/proc"),
                               std::string("tp1/other"), std::string("tp1/root")}) {
        const auto listed = pack(course, folder + nul + nul);
        EXPECT_EQ(listed.out.find("diary"), std::string::npos) << folder;
        EXPECT_EQ(listed.out.find("shadow"), std::string::npos) << folder;
    }
    // the packer writes nothing, whatever the phase: its whole view is read-only
    EXPECT_EQ(lab().ssh(course.id, "s01", {"ls -a"}).out.find(".pupitre-"), std::string::npos);
}

TEST_F(AttackPacking, swappingHandsGainNothing)
{
    const auto course = openCourse("packrace", 1);
    accountsSecret();
    const auto state = lab().tree().root();
    ASSERT_EQ(lab().ssh(course.id, "s01", {swapper(state.string())}).exit, 0);
    std::string asked = "tp1" + nul + nul;
    std::string archive;
    for (int i = 0; i < 500; ++i) {
        asked += "d/secret" + nul + "f" + nul + "g" + nul;
        archive += file("files/d/planted" + std::to_string(i), "x");
    }
    std::size_t came = 0;
    for (std::size_t round = 0; round < rounds() / 10 + 1; ++round) {
        const auto packed = pack(course, asked + nul);
        EXPECT_EQ(packed.out.find(secretText), std::string::npos);
        came += packed.out.find("files/d/secret") != std::string::npos ? 1 : 0;
        const auto put = unpack(course, "tp1", archive + tarEnd());
        EXPECT_EQ(put.exit, 0) << put.err;
    }
    EXPECT_GT(came, 0U);
    for (const auto& entry : fs::directory_iterator(state))
        EXPECT_FALSE(entry.path().filename().string().starts_with("planted")) << entry.path();
}

} // namespace pupitre
