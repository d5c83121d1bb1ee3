// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Bad days of a class on compute hosts: a transfer cut short, the home's agent killed in the middle of one, a
// host that vanishes. The last host stays dead, so these tests come in this order, after all others.
#include "core/agent/course/coursefile.h"
#include "core/agent/course/reconcile.h"
#include "core/agent/course/thisplace.h"
#include "core/agent/hosts/away.h"
#include "core/agent/seats/submissionfolder.h"
#include "core/agent/system/clock.h"
#include "core/agent/system/process.h"
#include "core/agent/system/smallfile.h"
#include "core/domain/error.h"
#include "tests/agent/hosts/hostslab.h"
#include "tests/waituntil.h"

#include <csignal>
#include <iostream>
#include <sys/stat.h>
#include <sys/wait.h>

namespace pupitre
{

namespace
{

using namespace std::chrono_literals;

constexpr HostTimes treesNow{.lostAfter = 2min, .treesEvery = 0s};
constexpr HostTimes giveUpNow{.lostAfter = 0s, .treesEvery = 5min};

class LossOfHosts : public WithHosts
{
protected:
    static Course opened(const std::string& id, int seats)
    {
        const auto start = std::chrono::floor<std::chrono::seconds>(now());
        auto course = courseOn(id, seats, start - 1min, start + 1h);
        EXPECT_TRUE(lab().write(course));
        EXPECT_TRUE(lab().reconcile());
        return course;
    }
    static std::filesystem::path lastTree(const SeatTp& seat)
    {
        return lab().home().tree().awayWork(seat) / "files";
    }
    /// Processes by a word of what they run.
    static std::vector<ProcessIdentity> running(const std::string& what)
    {
        std::vector<ProcessIdentity> found;
        for (const auto& entry : std::filesystem::directory_iterator("/proc")) {
            const auto line = readFile(entry.path() / "cmdline", 64 * 1024).value_or("");
            const auto name = entry.path().filename().string();
            if (line.find(what) == std::string::npos
                || name.find_first_not_of("0123456789") != std::string::npos)
                continue;
            if (const auto identity = identityOf(std::stoi(name)))
                found.push_back(*identity);
        }
        return found;
    }
    /// A transfer that began after `before` has come as far as a new tree beside the last one.
    static bool newTreeGrows(const SeatTp& seat, Instant before)
    {
        struct stat status {
        };
        const auto next = lastTree(seat).parent_path() / ".files.next";
        return ::stat(next.c_str(), &status) == 0
               && Instant(std::chrono::seconds(status.st_ctim.tv_sec)
                          + std::chrono::milliseconds(status.st_ctim.tv_nsec / 1'000'000))
                      > before;
    }
    /// Kills every end of the transfer, on both hosts, as soon as the home's new tree grows.
    static void killEndsDuringTransfer(const SeatTp& seat, Instant before)
    {
        EXPECT_TRUE(waitUntil([&] { return newTreeGrows(seat, before); }, 30s));
        const auto ends = running("treeend");
        EXPECT_FALSE(ends.empty());
        for (const auto& end : ends)
            EXPECT_TRUE(sendSignal(end, SIGKILL));
    }
    /// A large file, so that there is a middle.
    static void makeLarge(const Course& course, const std::string& seat)
    {
        ASSERT_EQ(ssh(course, seat, {"head -c 200000000 /dev/urandom > large; echo v1 > small"}).exit, 0);
    }
};

} // namespace

TEST_F(LossOfHosts, treesComeHomeWhileTheClassWorks)
{
    const auto course = opened("periodic", 1);
    const auto seat = seatOf(course, "s01");
    ASSERT_TRUE(hostOf(seat));
    ASSERT_EQ(ssh(course, "s01", {"echo one > notes"}).exit, 0);
    ASSERT_TRUE(lab().reconcile()); // not due yet
    EXPECT_FALSE(pupitre::exists(lastTree(seat) / "notes"));
    ASSERT_TRUE(lab().reconcile(treesNow));
    EXPECT_EQ(readFile(lastTree(seat) / "notes").value_or(""), "one\n") << journalOf(course.id);
    ASSERT_EQ(ssh(course, "s01", {"echo two > notes; rm README"}).exit, 0);
    ASSERT_TRUE(lab().reconcile(treesNow));
    EXPECT_EQ(readFile(lastTree(seat) / "notes").value_or(""), "two\n");
    EXPECT_FALSE(pupitre::exists(lastTree(seat) / "README"));
    const auto away = readAway(lab().home().tree(), seat);
    ASSERT_TRUE(away && *away && (*away)->lastHome);
    EXPECT_GT(*(*away)->lastHome, now() - 30s);
}

TEST_F(LossOfHosts, aTransferCutShortLeavesTheLastTreeWhole)
{
    auto course = opened("cut", 1);
    const auto seat = seatOf(course, "s01");
    const auto host = hostOf(seat);
    ASSERT_TRUE(host);
    ASSERT_EQ(ssh(course, "s01", {"echo v0 > small"}).exit, 0);
    ASSERT_TRUE(lab().reconcile(treesNow));
    makeLarge(course, "s01");
    auto before = now();
    const int reconcile = lab().beginReconcile(treesNow);
    killEndsDuringTransfer(seat, before);
    int status = 0;
    ASSERT_EQ(::waitpid(reconcile, &status, 0), reconcile);
    EXPECT_EQ(readFile(lastTree(seat) / "small").value_or(""), "v0\n");
    EXPECT_FALSE(pupitre::exists(lastTree(seat) / "large"));
    ASSERT_TRUE(statusOf(seat).error);

    course.tps[0].sessions[0].end.utc = course.tps[0].deadline.utc = now();
    ASSERT_TRUE(lab().write(course));
    before = now();
    const int ending = lab().beginReconcile({});
    killEndsDuringTransfer(seat, before);
    ASSERT_EQ(::waitpid(ending, &status, 0), ending);
    EXPECT_TRUE(hostOf(seat)); // not home, not frozen, and still on its host
    EXPECT_TRUE(listSubmissions(lab().home().tree(), seat)->empty());
    EXPECT_TRUE(pupitre::exists(lab().host(*host).tree().workspace(seat)));
    ASSERT_TRUE(lab().reconcile());
    EXPECT_FALSE(hostOf(seat)) << journalOf(course.id);
    const auto files = lab().home().tree().submission(seat, 1) / "files";
    EXPECT_EQ(readFile(files / "small").value_or(""), "v1\n");
    EXPECT_EQ(std::filesystem::file_size(files / "large"), 200'000'000U);
    EXPECT_FALSE(statusOf(seat).error);
}

TEST_F(LossOfHosts, theHomesAgentKilledInATransferIsAsIfNothingWas)
{
    auto course = opened("killed", 1);
    const auto seat = seatOf(course, "s01");
    ASSERT_TRUE(hostOf(seat));
    makeLarge(course, "s01");
    course.tps[0].sessions[0].end.utc = course.tps[0].deadline.utc = now();
    ASSERT_TRUE(lab().write(course));
    const auto before = now();
    const int agent = lab().beginReconcile({});
    ASSERT_TRUE(waitUntil([&] { return newTreeGrows(seat, before); }, 30s));
    const auto work = readFile(lab().home().tree().run() / "reconcile.pid").value_or("0");
    const auto victim = identityOf(std::stoi(work));
    ASSERT_TRUE(victim);
    ASSERT_TRUE(sendSignal(*victim, SIGKILL)); // its two ends of the transfer go on, and must change nothing
    int status = 0;
    ASSERT_EQ(::waitpid(agent, &status, 0), agent);
    EXPECT_NE(status, 0);
    ASSERT_TRUE(lab().reconcile());
    EXPECT_FALSE(hostOf(seat)) << journalOf(course.id);
    const auto frozen = listSubmissions(lab().home().tree(), seat);
    ASSERT_TRUE(frozen && frozen->size() == 1) << journalOf(course.id);
    EXPECT_EQ(std::filesystem::file_size(lab().home().tree().submission(seat, 1) / "files/large"),
              200'000'000U);
    EXPECT_TRUE(waitUntil([&] { return running("treeend").empty(); }, 20s));
}

TEST_F(LossOfHosts, theDeadlineHoldsOnAHostThatItsHomeDoesNotReach)
{
    auto course = opened("alone", 1);
    const auto seat = seatOf(course, "s01");
    const auto host = hostOf(seat);
    ASSERT_TRUE(host);
    ASSERT_EQ(ssh(course, "s01", {"echo mine > notes"}).exit, 0);
    const auto deadline = std::chrono::floor<std::chrono::seconds>(now()) + 8s;
    course.tps[0].sessions[0].end.utc = course.tps[0].deadline.utc = deadline;
    ASSERT_TRUE(lab().write(course));
    ASSERT_TRUE(lab().reconcile());
    const auto init = viewAt(lab().host(*host), seat).instance->init;
    const auto pinned = lab().home().tree().hosts() / "known_hosts";
    const auto elsewhere = lab().home().tree().hosts() / "known_hosts.aside";
    const auto move = [&](const auto& from, const auto& to) {
        return lab().home().asTheAccount([&]() -> Result<void> {
            return ::rename(from.c_str(), to.c_str()) == 0 ? Result<void>{}
                                                           : fail(ErrorKind::FileUnwritable, to);
        });
    };
    ASSERT_TRUE(move(pinned, elsewhere)); // from now on the home lets itself in nowhere
    EXPECT_TRUE(waitGone({init}, 30s).empty());
    EXPECT_LE(now() - deadline, 1s);
    EXPECT_GE(now() - deadline, -500ms);
    const StateTree& there = lab().host(*host).tree();
    ASSERT_TRUE(lab().host(*host).asTheAccount([&]() -> Result<void> { // the host's own tick
        ThisPlace place(there);
        const auto done = Reconcile(there, place.machine(), "tick").everything();
        return done ? Result<void>{} : tl::unexpected(done.error());
    }));
    EXPECT_TRUE(pupitre::exists(there.workspace(seat) / "notes"));
    EXPECT_TRUE(listSubmissions(there, seat)->empty()); // it ends and keeps
    ASSERT_TRUE(lab().reconcile());
    EXPECT_TRUE(hostOf(seat));
    EXPECT_TRUE(listSubmissions(lab().home().tree(), seat)->empty());
    EXPECT_EQ(statusOf(seat).error->kind, ErrorKind::HostKeyChanged) << statusOf(seat).error->detail;
    ASSERT_TRUE(move(elsewhere, pinned));
    ASSERT_TRUE(lab().reconcile());
    EXPECT_FALSE(hostOf(seat)) << journalOf(course.id);
    EXPECT_EQ(readFile(lab().home().tree().submission(seat, 1) / "files/notes").value_or(""), "mine\n");
}

TEST_F(LossOfHosts, aLostHostsSeatsGoOnElsewhereFromTheLastTreeAtHome)
{
    auto course = opened("lost", 4);
    auto late = opened("late", 2); // ends while its host is gone
    std::vector<std::string> there;
    std::optional<SeatTp> other;
    for (const auto* name : {"s01", "s02", "s03", "s04"}) {
        ASSERT_TRUE(hostOf(seatOf(course, name)));
        if (*hostOf(seatOf(course, name)) == 1)
            there.emplace_back(name);
        else
            other = seatOf(course, name);
    }
    ASSERT_EQ(there.size(), 2U);
    ASSERT_TRUE(other);
    const auto lateSeat = *hostOf(seatOf(late, "s01")) == 1 ? seatOf(late, "s01") : seatOf(late, "s02");
    const auto name = there.front();
    const auto seat = seatOf(course, name);
    ASSERT_EQ(ssh(course, name, {"echo saved > notes"}).exit, 0);
    ASSERT_EQ(ssh(late, lateSeat.seat.text(), {"echo saved > notes"}).exit, 0);
    ASSERT_TRUE(lab().reconcile(treesNow));
    ASSERT_EQ(ssh(course, name, {"echo not yet home > more"}).exit, 0);
    const auto lastHome = *(*readAway(lab().home().tree(), seat))->lastHome;

    // The host goes: its server with every connection, and every instance.
    auto& host = lab().host(1);
    host.place().sshd().stop();
    for (const auto& one : {seatOf(course, there[0]), seatOf(course, there[1]), lateSeat})
        if (const auto view = viewAt(host, one); view.instance) {
            ASSERT_TRUE(sendSignal(view.instance->init, SIGKILL));
        }
    ASSERT_TRUE(lab().reconcile()); // silent, and not given up yet
    EXPECT_EQ(hostOf(seat), 1U);
    ASSERT_TRUE(statusOf(seat).error);
    EXPECT_EQ(statusOf(seat).error->kind, ErrorKind::HostOffline) << statusOf(seat).error->detail;
    const auto refused = ssh(course, name, {"true"});
    EXPECT_NE(refused.err.find("does not answer"), std::string::npos) << refused.err;
    EXPECT_NE(journalOf(course.id).find("hostSilent"), std::string::npos);
    late.tps[0].sessions[0].end.utc = late.tps[0].deadline.utc = now();
    ASSERT_TRUE(lab().write(late));
    ASSERT_TRUE(lab().reconcile());
    EXPECT_TRUE(listSubmissions(lab().home().tree(), lateSeat)->empty()); // not before the teacher is told
    EXPECT_EQ(statusOf(lateSeat).error->kind, ErrorKind::HostOffline);

    ASSERT_TRUE(lab().reconcile(giveUpNow));
    EXPECT_NE(hostOf(seat), 1U) << journalOf(course.id);
    EXPECT_EQ(ssh(course, name, {"cat notes; ls more"}).out, "saved\n");
    EXPECT_EQ(hostOf(*other), 0U); // nobody else moved
    ASSERT_TRUE(statusOf(seat).error);
    EXPECT_EQ(statusOf(seat).error->kind, ErrorKind::HostLost);
    EXPECT_EQ(statusOf(seat).error->subject, "h2");
    EXPECT_EQ(statusOf(seat).error->detail, toIso(lastHome));
    EXPECT_NE(journalOf(course.id).find("hostLost " + name + " ok h2: last tree home " + toIso(lastHome)),
              std::string::npos)
        << journalOf(course.id);
    ASSERT_TRUE(lab().reconcile());
    EXPECT_TRUE(statusOf(seat).error); // told as long as the work is here

    // One whose hours were over: the last tree at home is what was frozen, and its receipt says until when.
    const auto receipt = readReceipt(lab().home().tree(), lateSeat, 1);
    ASSERT_TRUE(receipt) << journalOf(late.id);
    EXPECT_LT(receipt->cutOff, late.tps[0].deadline.utc);
    EXPECT_EQ(statusOf(lateSeat).error->kind, ErrorKind::HostLost);
    EXPECT_EQ(readFile(lab().home().tree().submission(lateSeat, 1) / "files/notes").value_or(""), "saved\n");
}

} // namespace pupitre
