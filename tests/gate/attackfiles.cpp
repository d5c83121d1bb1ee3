// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Names, links and special files meant for whoever reads them later: at hand-in, freeze and download.
#include "core/agent/seats/submissionfolder.h"
#include "core/agent/system/clock.h"
#include "core/agent/system/smallfile.h"
#include "core/wire/manifest.h"
#include "tests/gate/attacks.h"
#include "tests/gate/hostilenames.h"

#include <algorithm>

namespace pupitre
{

namespace
{

using namespace std::chrono_literals;

class AttackFiles : public Attack
{
protected:
    /// sha256sum reads MANIFEST as it stands; 0 where all is as it says.
    static ChildOutput checkManifest(const std::filesystem::path& submission)
    {
        return *runChild({"sh", "-c", "cd \"$0\"/files && sha256sum --strict --quiet -c ../MANIFEST",
                          submission.string()});
    }
    static long linesOf(const std::string& text) { return std::ranges::count(text, '\n'); }
};

} // namespace

TEST_F(AttackFiles, anyNameIsHandedInFrozenAndRead)
{
    auto course = openCourse("names", 1);
    const auto made = lab().ssh(course.id, "s01", {hostileNamesScript(lab().tree().root().string())});
    ASSERT_EQ(made.exit, 0) << made.err;
    ASSERT_EQ(lab().ssh(course.id, "s01", {"pupitre submit"}).exit, 0);
    course.tps[0].sessions[0].end.utc = now() - 1s;
    course.tps[0].deadline.utc = now() - 1s;
    ASSERT_TRUE(lab().put(course));

    for (const int number : {1, 2}) { // handed in, and frozen
        const auto folder = lab().tree().submission(where(course, "s01"), number);
        const auto checked = checkManifest(folder);
        EXPECT_EQ(checked.exit, 0) << checked.err;
        const auto manifest = manifestFromText(readFile(folder / "MANIFEST").value_or(""));
        ASSERT_TRUE(manifest);
        for (const auto& name : hostileNames())
            EXPECT_TRUE(std::ranges::any_of(*manifest, [&](const auto& entry) { return entry.path == name; }))
                << name;
        const auto others = readFile(folder / "OTHERS").value_or("");
        EXPECT_EQ(linesOf(others), hostileOthers) << others; // none of them becomes two
        EXPECT_NE(others.find("-> /etc/passwd\\nfile 0644 forged"), std::string::npos) << others;
    }
    // and out again over sftp, byte for byte
    const auto got = scratch("names-got");
    ASSERT_TRUE(makeFolders(got));
    const auto read = lab().sftp(course.id, "s01",
                                 "get tp1/files/caf\xe9 " + got.string() + "/latin\nget \"tp1/files/-rf\" "
                                     + got.string() + "/option\n");
    EXPECT_EQ(read.exit, 0) << read.err;
    EXPECT_EQ(readFile(got / "latin").value_or(""), "x");
}

TEST_F(AttackFiles, linksLeadNowhere)
{
    auto course = openCourse("links", 2);
    const auto secret = accountsSecret();
    const auto state = lab().tree().root().string();
    const auto others = lab().tree().workspace(where(course, "s02"));
    ASSERT_EQ(lab().ssh(course.id, "s02", {"echo private > diary"}).exit, 0);
    const auto made = lab().ssh(
        course.id, "s01",
        {"ln -s " + secret.string() + " file; ln -s " + state + " state; ln -s " + others.string()
         + " other; ln -s /proc/1/root root; ln -s /proc/self/fd fds; echo own > own; ln own twice; ln "
           "/data/points.csv "
           "data 2>/dev/null; ln /run/pupitre/control/until until 2>/dev/null; mknod disk b 8 0 2>/dev/null; "
           "mknod mem c 1 1 2>/dev/null; mkfifo pipe; ls"});
    EXPECT_EQ(made.out,
              "fds\nfile\nother\nown\npipe\nroot\nstate\ntwice\n"); // no device, no link across mounts
    ASSERT_EQ(lab().ssh(course.id, "s01", {"pupitre submit"}).exit, 0);
    const auto got = scratch("links-got");
    ASSERT_TRUE(makeFolders(got));
    const auto everything = [&](const std::string& below) {
        std::string batch;
        for (const auto* name : {"file", "state/secret", "other/diary", "root/etc/shadow", "pipe/x"})
            batch += "-get " + below + name + " " + got.string() + "/\n";
        static_cast<void>(lab().sftp(course.id, "s01", batch));
    };
    everything("tp1/");
    course.tps[0].sessions[0].end.utc = now() - 1s;
    course.tps[0].deadline.utc = now() - 1s;
    ASSERT_TRUE(lab().put(course));
    everything("tp1/files/");
    for (const auto* name : {"file", "secret", "diary", "shadow"})
        EXPECT_FALSE(pupitre::exists(got / name)) << name;
    for (const int number : {1, 2}) {
        const auto folder = lab().tree().submission(where(course, "s01"), number);
        EXPECT_EQ(checkManifest(folder).exit, 0);
        EXPECT_EQ(linesOf(readFile(folder / "MANIFEST").value_or("")), 2); // own, twice
    }
    // whoever reads what was sent follows nothing: links travel as links
    const auto entries = manifestFromText(
        readFile(lab().tree().submission(where(course, "s01"), 2) / "MANIFEST").value_or(""));
    ASSERT_TRUE(entries);
    EXPECT_EQ(entries->at(0).sha256, entries->at(1).sha256);
}

} // namespace pupitre
