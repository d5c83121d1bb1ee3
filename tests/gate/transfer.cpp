// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A student's program moves files through the gate, in every phase: our own SFTP and what is built on it,
// over a real sshd into the real box.
#include "core/agent/course/marks.h"
#include "core/agent/seats/submissionfolder.h"
#include "core/agent/system/smallfile.h"
#include "tests/gate/cutremote.h"
#include "tests/gate/hostilenames.h"
#include "tests/gate/transferlab.h"

#include <sys/wait.h>

namespace pupitre
{

namespace
{

namespace fs = std::filesystem;
using namespace std::chrono_literals;

class Transfer : public TransferLab
{
};

} // namespace

TEST_F(Transfer, upInClassDownAfterTheDeadlineAndVerified)
{
    auto course = courseFrom("xfer", now() - 1min, now() + 30min, now() + 30min);
    const auto home = m_folder.path() / "home";
    makeWork(home);
    auto remote = connect(course);
    ASSERT_TRUE(remote);
    const auto up = upload(*remote, home);
    ASSERT_TRUE(up) << up.error().subject << ' ' << up.error().detail;
    EXPECT_EQ(up->files, 502U);
    EXPECT_EQ(lab().ssh(course.id, "s01", {"sh run.sh && test -x run.sh && ls src | wc -l"}).out, "501\n");
    const auto early = download(*remote, {});
    ASSERT_FALSE(early);
    EXPECT_EQ(early.error().kind, ErrorKind::NotFrozen);
    remote.reset();

    close(course);
    remote = connect(course);
    const auto key = placeKey(course);
    const auto down = download(*remote, {key});
    ASSERT_TRUE(down) << down.error().subject << ' ' << down.error().detail;
    EXPECT_EQ(down->files, 502U);
    EXPECT_TRUE(down->report.holds());
    EXPECT_EQ(down->report.signature, SignatureVerdict::Valid);
    const auto mine = m_folder.path() / "mine";
    expectSame(home, mine / "files");
    EXPECT_NE(::access((mine / "files/run.sh").c_str(), X_OK), -1);
    for (const auto* paper : {"MANIFEST", "OTHERS", "receipt.json", "receipt.json.sig"})
        EXPECT_TRUE(fs::exists(mine / paper)) << paper;

    const auto late = upload(*remote, home);
    ASSERT_FALSE(late);
    EXPECT_EQ(late.error().kind, ErrorKind::NotPermitted) << late.error().subject;
    const auto feedback = lab().tree().feedback(where(course, "s01"));
    ASSERT_TRUE(lab().asTheAccount([&] {
        return makeFolders(feedback).and_then([&] {
            ::chmod(feedback.c_str(), 0755);
            return replaceFile(feedback / "marks.txt", "15/20\n", 0644);
        });
    }));
    const auto again = download(*connect(course), {key});
    ASSERT_TRUE(again) << again.error().subject << ' ' << again.error().detail;
    EXPECT_EQ(again->files, 0U);
    EXPECT_EQ(again->feedbackFiles, 1U);
    EXPECT_EQ(textOf(mine / "feedback/marks.txt"), "15/20\n");
    put(mine / "receipt.json", "{}");
    const auto another = download(*connect(course), {key});
    ASSERT_FALSE(another);
    EXPECT_EQ(another.error().kind, ErrorKind::AlreadyExists);
}

TEST_F(Transfer, aCutLeavesNothingHalfAndIsGoneOnWith)
{
    auto course = courseFrom("xfercut", now() - 1min, now() + 30min, now() + 30min);
    const auto home = m_folder.path() / "home";
    makeWork(home);
    const auto total = std::uint64_t{7'000'000};
    {
        const auto remote = connect(course);
        CutRemote cut(*remote, total * 4 / 5, killSshd);
        const auto up = upload(cut, home);
        ASSERT_FALSE(up);
        EXPECT_EQ(up.error().kind, ErrorKind::ConnectionLost) << up.error().detail;
    }
    const auto workspace = lab().tree().workspace(where(course, "s01"));
    EXPECT_FALSE(fs::exists(workspace / "src/deep/large")); // not half under its name
    const auto up = upload(*connect(course), home);
    ASSERT_TRUE(up) << up.error().subject << ' ' << up.error().detail;
    EXPECT_LT(up->bytes, total); // it went on
    expectSame(home, workspace);
    EXPECT_EQ(lab().ssh(course.id, "s01", {"find . -name '.pupitre-*part'"}).out, "");

    close(course);
    {
        const auto remote = connect(course);
        CutRemote cut(*remote, total / 4, killSshd); // the rest is not under way yet
        const auto down = download(cut, {});
        ASSERT_FALSE(down);
        EXPECT_EQ(down.error().kind, ErrorKind::ConnectionLost) << down.error().detail;
    }
    EXPECT_FALSE(fs::exists(m_folder.path() / "mine"));
    const auto down = download(*connect(course), {placeKey(course)});
    ASSERT_TRUE(down) << down.error().subject << ' ' << down.error().detail;
    EXPECT_LT(down->bytes, total);
    EXPECT_TRUE(down->report.holds());
    expectSame(home, m_folder.path() / "mine/files");
    int besides = 0;
    for (const auto& entry : fs::directory_iterator(m_folder.path()))
        besides += entry.path().filename() != "home" && entry.path().filename() != "mine" ? 1 : 0;
    EXPECT_EQ(besides, 0);
}

TEST_F(Transfer, aKilledProgramGoesOnWhereItWas)
{
    auto course = courseFrom("xferkill", now() - 1min, now() + 30min, now() + 30min);
    const auto home = m_folder.path() / "home";
    makeWork(home);
    ASSERT_TRUE(upload(*connect(course), home));
    close(course);
    // Before the fork: getaddrinfo_a's own threads are not in the child.
    auto remote = connect(course);
    ASSERT_TRUE(remote);
    const auto child = ::fork();
    if (child == 0) {
        CutRemote cut(*remote, 3'000'000, [] { ::raise(SIGKILL); });
        static_cast<void>(download(cut, {}));
        ::_exit(0);
    }
    int status = 0;
    ASSERT_EQ(::waitpid(child, &status, 0), child);
    ASSERT_TRUE(WIFSIGNALED(status));
    EXPECT_EQ(WTERMSIG(status), SIGKILL);
    remote.reset();
    EXPECT_FALSE(fs::exists(m_folder.path() / "mine"));
    const auto down = download(*connect(course), {placeKey(course)});
    ASSERT_TRUE(down) << down.error().subject << ' ' << down.error().detail;
    EXPECT_LT(down->bytes, 6'000'000U); // of seven
    EXPECT_TRUE(down->report.holds());
    expectSame(home, m_folder.path() / "mine/files");
}

TEST_F(Transfer, copiesOnlyWhatChangedAndLosesNothing)
{
    const auto course = courseFrom("xfercopy", now() - 2h, now() - 1h, now() + 1h); // in hand-in
    const auto work = [&](const std::string& command) {
        const auto done = lab().ssh(course.id, "s01", {command});
        EXPECT_EQ(done.exit, 0) << done.err;
    };
    work("mkdir d; echo one > d/a; echo two > b; echo three > c; touch -d @1700000000 d/a b c; ln -s b l");
    const auto first = copy(*connect(course), "first");
    ASSERT_TRUE(first) << first.error().detail;
    EXPECT_EQ(first->files, 3U);
    const auto here = m_folder.path() / "copies/tp1";
    EXPECT_EQ(textOf(here / "d/a"), "one\n");
    EXPECT_EQ(fs::read_symlink(here / "l"), "b");

    put(here / "c", "mine, written at home");
    put(here / "notes", "only here");
    work("echo one more > d/a; echo third > c; rm b; echo new > e");
    const auto second = copy(*connect(course), "second");
    ASSERT_TRUE(second) << second.error().detail;
    EXPECT_EQ(second->files, 3U);
    EXPECT_EQ(second->setAside, std::vector<std::string>{"c"});
    EXPECT_EQ(second->gone, std::vector<std::string>{"b"});
    EXPECT_EQ(textOf(here / "d/a"), "one more\n");
    EXPECT_EQ(textOf(here / "c"), "third\n");
    EXPECT_EQ(textOf(here / "b"), "two\n");
    EXPECT_EQ(textOf(here / "notes"), "only here");
    EXPECT_EQ(textOf(m_folder.path() / "copies/tp1.older/second/c"), "mine, written at home");

    const auto third = copy(*connect(course), "third");
    ASSERT_TRUE(third);
    EXPECT_EQ(third->files, 0U);
    EXPECT_EQ(third->unchanged, 3U);
    EXPECT_TRUE(third->setAside.empty() && third->gone.empty());
}

TEST_F(Transfer, aLinkOfTheWorkspaceLeadsACopyNowhere)
{
    const auto course = courseFrom("xferlink", now() - 1min, now() + 30min, now() + 30min);
    const auto precious = m_folder.path() / "precious";
    fs::create_directories(precious);
    put(precious / "key", "kept");
    ASSERT_EQ(lab().ssh(course.id, "s01", {"ln -s " + precious.string() + " d"}).exit, 0);
    ASSERT_TRUE(copy(*connect(course), "first"));
    ASSERT_TRUE(fs::is_symlink(m_folder.path() / "copies/tp1/d"));
    ASSERT_EQ(lab().ssh(course.id, "s01", {"rm d; mkdir d; echo theirs > d/key; mkdir d/new"}).exit, 0);
    ASSERT_TRUE(copy(*connect(course), "second"));
    EXPECT_EQ(textOf(precious / "key"), "kept");
    EXPECT_FALSE(fs::exists(precious / "new"));
    EXPECT_EQ(textOf(m_folder.path() / "copies/tp1/d/key"), "theirs\n");
}

TEST_F(Transfer, hostileNamesComeDownAsTheyAre)
{
    auto course = courseFrom("xfernames", now() - 1min, now() + 30min, now() + 30min);
    const auto made = lab().ssh(course.id, "s01", {hostileNamesScript("../../../etc/passwd")});
    ASSERT_EQ(made.exit, 0) << made.err;
    const auto kept = copy(*connect(course), "first");
    ASSERT_TRUE(kept) << kept.error().detail;
    for (const auto& name : hostileNames())
        EXPECT_EQ(textOf(m_folder.path() / "copies/tp1" / name), "x") << name;
    EXPECT_FALSE(kept->left.empty()); // the pipe, and what may not be read

    close(course);
    const auto down = download(*connect(course), {placeKey(course)});
    ASSERT_TRUE(down) << down.error().subject << ' ' << down.error().detail;
    EXPECT_TRUE(down->report.holds());
    for (const auto& name : hostileNames())
        EXPECT_EQ(textOf(m_folder.path() / "mine/files" / name), "x") << name;
}

TEST_F(Transfer, aFullSeatMayOnlyMakeRoom)
{
    const auto course = openCourse("xferfull", 1);
    ASSERT_EQ(lab().ssh(course.id, "s01", {"echo x > big"}).exit, 0);
    ASSERT_TRUE(lab().asTheAccount(
        [&] { return writeBlocked(lab().tree(), course.id, *SeatId::parse("s01"), "over quota"); }));
    const auto remote = connect(course);
    const auto home = m_folder.path() / "home";
    fs::create_directories(home);
    put(home / "more", "more");
    const auto refused = upload(*remote, home);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::FileUnwritable) << refused.error().subject;
    auto client = SftpClient::open(*remote, m_waiter);
    ASSERT_TRUE(client);
    EXPECT_TRUE(client->remove("tp1/big", m_waiter));
}

TEST_F(Transfer, beforeItsHoursOnlyDocumentsAreThere)
{
    auto course = openCourse("xferearly", 1);
    course.tps[0].sessions[0].start.utc = now() + 1h;
    course.tps[0].sessions[0].end.utc = now() + 2h;
    course.tps[0].deadline.utc = now() + 3h;
    ASSERT_TRUE(lab().put(course));
    const auto remote = connect(course);
    auto client = SftpClient::open(*remote, m_waiter);
    ASSERT_TRUE(client) << client.error().detail;
    EXPECT_EQ(client->lstat("tp1", m_waiter).error().kind, ErrorKind::NotFound);
    const auto task = client->lstat("shared/tp1/documents/task.txt", m_waiter);
    ASSERT_TRUE(task);
    EXPECT_FALSE(client->lstat("shared/tp1/data", m_waiter));
    EXPECT_FALSE(client->makeFolder("shared/tp1/documents/mine", m_waiter));
}

} // namespace pupitre
