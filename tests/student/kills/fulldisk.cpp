// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A disk that is full, at the student's and at the place: it is said, nothing is half, nothing of before is
// lost, and with room the same again finishes. The disks are small ones in memory.
#include "core/agent/seats/submissionfolder.h"
#include "core/agent/system/smallfile.h"
#include "tests/student/kills/killsroom.h"

#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

namespace pupitre
{

namespace
{

namespace fs = std::filesystem;

class FullDisk : public KillsRoom
{
protected:
    /// Runs it where `disk` is a file system of that size, and lists what is on it afterwards.
    static ChildOutput workOnSmallDisk(const fs::path& disk, const std::string& size, const Argv& words)
    {
        Argv argv{"unshare"};
        argv.push_back(::geteuid() == 0 ? "-m" : "-rm");
        argv.insert(argv.end(), {"sh", "-c",
                                 "d=$1 s=$2; shift 2; mount -t tmpfs -o size=$s none \"$d\" || exit 99; "
                                 "\"$@\"; e=$?; cd \"$d\" && find . -type f | sort; exit $e",
                                 "sh", disk.string(), size});
        const auto program = workArgv(words);
        argv.insert(argv.end(), program.begin(), program.end());
        return runChild(argv).value_or(ChildOutput{-1, {}, "no end"});
    }
};

/// A small file system over a folder of the place, with its owner.
class SmallDisk final
{
public:
    SmallDisk(const fs::path& folder, const char* size) : m_folder(folder)
    {
        struct stat status {
        };
        EXPECT_EQ(::stat(folder.c_str(), &status), 0);
        const std::string options = std::string("size=") + size + ",mode=" + octal(status.st_mode & 07777U)
                                    + ",uid=" + std::to_string(status.st_uid)
                                    + ",gid=" + std::to_string(status.st_gid);
        EXPECT_EQ(::mount("none", folder.c_str(), "tmpfs", 0, options.c_str()), 0) << options;
    }
    ~SmallDisk() { ::umount2(m_folder.c_str(), MNT_DETACH); }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;

    void grow(const char* size) const
    {
        const std::string options = std::string("size=") + size;
        EXPECT_EQ(::mount("none", m_folder.c_str(), "tmpfs", MS_REMOUNT, options.c_str()), 0);
    }

private:
    static std::string octal(unsigned mode)
    {
        std::array<char, 8> text{};
        std::snprintf(text.data(), text.size(), "%o", mode);
        return text.data();
    }
    fs::path m_folder;
};

} // namespace

TEST_F(FullDisk, ofTheStudentIsSaidAndCostsNothing)
{
    auto course = handInCourse("fullhere", 1);
    const auto joined = enrolled(course, "s01").string();
    const auto home = folder("fullhere-home");
    studentwork::make(home, 1);
    ASSERT_EQ(work({"upload", joined, home.string(), "tp1"}).exit, 0);
    const auto disk = folder("fullhere-disk");

    const auto copied = workOnSmallDisk(disk, "1m", {"copy", joined, (disk / "copies").string()});
    EXPECT_EQ(copied.exit, 1) << copied.out << copied.err;
    EXPECT_EQ(copied.out.substr(0, copied.out.find('\n')), "diskFull") << copied.out;
    EXPECT_EQ(copied.out.find("./copies/tp1/deep/er/large"), std::string::npos) << copied.out;
    EXPECT_EQ(copied.out.find(".part\n"), std::string::npos) << copied.out; // which would keep it full

    close(course);
    const auto fetched = workOnSmallDisk(disk, "1m", {"fetch", joined, disk.string(), "tp1/files"});
    EXPECT_EQ(fetched.exit, 1) << fetched.out << fetched.err;
    EXPECT_EQ(fetched.out.substr(0, fetched.out.find('\n')), "diskFull") << fetched.out;
    const auto down = workOnSmallDisk(disk, "1m", {"download", joined, (disk / "mine").string()});
    EXPECT_EQ(down.exit, 1) << down.out << down.err;
    EXPECT_EQ(down.out.substr(0, down.out.find('\n')), "diskFull") << down.out;
    EXPECT_EQ(down.out.find("./mine/"), std::string::npos) << down.out;
    ASSERT_EQ(work({"download", joined, (disk / "mine").string()}).exit, 0); // with room
}

TEST_F(FullDisk, ofThePlaceIsSaidAndCostsNothing)
{
    if (::geteuid() != 0)
        GTEST_SKIP() << "only root may mount a disk at the place";
    const auto course = handInCourse("fullthere", 1);
    const auto joined = enrolled(course, "s01").string();
    const auto home = folder("fullthere-home");
    studentwork::make(home, 1);
    const SeatTp seat = where(course, "s01");
    const auto workspace = lab().tree().workspace(seat);
    const Argv upload{"upload", joined, home.string(), "tp1"};
    {
        const SmallDisk small(workspace, "1m");
        const auto refused = work(upload);
        EXPECT_EQ(refused.exit, 1) << refused.out;
        EXPECT_EQ(refused.out.substr(0, refused.out.find('\n')), "diskFull") << refused.out;
        EXPECT_EQ(studentwork::wrongIn(workspace, 1), std::vector<std::string>{});
        small.grow("20m");
        EXPECT_EQ(work(upload).exit, 0);
        EXPECT_EQ(studentwork::differing(workspace, 1), std::vector<std::string>{});
    }
    ASSERT_EQ(work(upload).exit, 0);
    const auto submissions = lab().tree().submissions(seat);
    ASSERT_TRUE(lab().asTheAccount([&] { return makeFolders(submissions); }));
    const SmallDisk small(submissions, "1m");
    const auto refused = work({"hand-in", joined});
    EXPECT_EQ(refused.exit, 1) << refused.out;
    EXPECT_NE(refused.out.find("cannotSubmit"), std::string::npos) << refused.out;
    EXPECT_NE(refused.out.find("diskFull"), std::string::npos) << refused.out;
    EXPECT_EQ(leftovers(submissions), std::vector<std::string>{});
    EXPECT_EQ(studentwork::differing(workspace, 1), std::vector<std::string>{});
    small.grow("20m");
    EXPECT_EQ(work({"hand-in", joined}).exit, 0);
    EXPECT_EQ(listSubmissions(lab().tree(), seat)->size(), 1U);
}

} // namespace pupitre
