// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The gate itself dies at a system call drawn by lot while it takes a hand-in: before it copies, while it
// does, while it signs, after it has published. What counts is there whole; what does not count leaves
// nothing.
#include "core/agent/seats/submissionfolder.h"
#include "core/agent/system/smallfile.h"
#include "tests/agent/killed/tracedrun.h"
#include "tests/student/kills/killsroom.h"

#include <cstdlib>
#include <sys/mman.h>

namespace pupitre
{

namespace
{

constexpr unsigned usualGateKills = 4;

std::string seatNumbered(unsigned i)
{
    return (i < 10 ? "s0" : "s") + std::to_string(i);
}

/// What a child that has become the account tells.
class Told final
{
public:
    Told()
        : m_run(static_cast<TracedRun*>(
            ::mmap(nullptr, sizeof(TracedRun), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0)))
    {
    }
    ~Told() { ::munmap(m_run, sizeof(TracedRun)); }
    Told(const Told&) = delete;
    Told& operator=(const Told&) = delete;
    TracedRun& run() { return *m_run; }

private:
    TracedRun* m_run;
};

class KilledGate : public KillsRoom
{
protected:
    /// The forced command of a seat, as sshd would run it.
    static TracedRun handInUntil(const Course& course, const std::string& seat, std::uint64_t call)
    {
        Told told;
        EXPECT_TRUE(lab().asTheAccount([&]() -> Result<void> {
            ::setenv("SSH_ORIGINAL_COMMAND", "pupitre submit tp1", 1);
            ::setenv("ASAN_OPTIONS", "detect_leaks=0", 1); // which a traced process cannot look for
            const auto run = runUntilCall({"/bin/sh", "-c", "exec \"$0\" gate \"$1\" \"$2\" >/dev/null 2>&1",
                                           lab().tree().agentBinary(), course.id.text(), seat},
                                          call);
            if (!run)
                return tl::unexpected(run.error());
            told.run() = *run;
            return {};
        }));
        return told.run();
    }
};

} // namespace

TEST_F(KilledGate, aHandInCountsWholeOrLeavesNothing)
{
    const auto draws = killDraws(usualGateKills);
    const auto course = handInCourse("killedgate", 1 + static_cast<int>(draws.count));
    const auto home = folder("killedgate-home");
    studentwork::make(home, 1);
    const auto prepare = [&](const std::string& seat) {
        const auto joined = enrolled(course, seat).string();
        EXPECT_EQ(work({"upload", joined, home.string(), "tp1"}).exit, 0);
        return joined;
    };
    prepare("s01");
    const auto whole = handInUntil(course, "s01", 0);
    ASSERT_EQ(whole.exit, 0);
    int cutShort = 0;
    for (unsigned i = 0; i < draws.count && !HasFailure(); ++i) {
        const std::string seat = seatNumbered(i + 2);
        const auto joined = prepare(seat);
        std::mt19937 random(draws.first + i);
        const auto call = 1 + random() % whole.calls;
        const auto killed = handInUntil(course, seat, call);
        cutShort += killed.killed ? 1 : 0;
        const SeatTp at = where(course, seat);
        const std::string told = seat + " at call " + std::to_string(call);
        const auto before = listSubmissions(lab().tree(), at);
        ASSERT_TRUE(before) << told;
        if (i % 2 == 0) {
            EXPECT_TRUE(lab().reconcile()) << told;
            EXPECT_EQ(leftovers(lab().tree().submissions(at)), std::vector<std::string>{}) << told;
        }
        const auto again = work({"hand-in", joined});
        EXPECT_EQ(again.exit, before->empty() ? 0 : 1) << told << again.out;
        const auto after = listSubmissions(lab().tree(), at);
        ASSERT_EQ(after.value_or(std::vector<Submission>{}).size(), 1U) << told;
        EXPECT_EQ(leftovers(lab().tree().submissions(at)), std::vector<std::string>{}) << told;
        EXPECT_EQ(studentwork::differing(lab().tree().submission(at, after->front().number) / "files", 1,
                                         studentwork::Links::LeftOut),
                  std::vector<std::string>{})
            << told;
    }
    EXPECT_GT(cutShort, 0);
}

} // namespace pupitre
