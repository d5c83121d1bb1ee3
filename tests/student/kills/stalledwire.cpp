// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A network that stands still keeps its connections and lets nothing pass. Each deed says so when its time is
// up, is left at once by who cancels it, and is finished by the next.
#include "core/remote/scriptedquestions.h"
#include "core/remote/sftp/sftpupload.h"
#include "core/student/enrolment/enrolmentfolder.h"
#include "core/student/files/keepcopy.h"
#include "core/student/files/submissiondownload.h"
#include "core/student/gate/gateaccess.h"
#include "core/student/gate/gatecalls.h"
#include "tests/student/kills/killsroom.h"
#include "tests/waituntil.h"

#include <atomic>
#include <future>

namespace pupitre
{

namespace
{

using namespace std::chrono_literals;
using Way = BrokenWire::Way;
using Clock = std::chrono::steady_clock;

/// The program is to notice within 100 ms; a loaded machine has ten times as long.
constexpr auto atOnce = 1000ms;

class StalledWire : public KillsRoom
{
protected:
    using Deed = std::function<Result<void>(Remote&, const std::stop_token&)>;

    static std::unique_ptr<Remote> reach(const std::filesystem::path& joined)
    {
        static ScriptedQuestions nobody;
        const auto enrolments = readEnrolments(joined);
        GateAccess access(enrolments.at(0), nobody);
        auto gate = access.connect({});
        EXPECT_TRUE(gate) << gate.error().detail;
        return gate ? std::move(*gate) : nullptr;
    }
    static Result<SftpTransferDone> upload(Remote& gate, const std::filesystem::path& home,
                                           const Patience& patience, const std::stop_token& stop)
    {
        Waiter waiter("upload", patience, stop);
        const auto entries = scanTree(home, stop);
        auto client = SftpClient::open(gate, waiter);
        return client ? uploadSftp(*client, home, *entries, "tp1", {}, waiter)
                      : tl::unexpected(client.error());
    }

    /// In the middle of it the wire stands still, and the student has enough.
    static void leave(const std::filesystem::path& joined, Way way, std::uint64_t after, const Deed& deed)
    {
        const auto gate = reach(joined);
        ASSERT_TRUE(gate);
        std::atomic<bool> still = false;
        wire->after(way, after, [&] {
            wire->stall();
            still = true;
        });
        std::stop_source stop;
        auto outcome = std::async(std::launch::async, [&] { return deed(*gate, stop.get_token()); });
        ASSERT_TRUE(waitUntil([&] { return still.load(); }, 60s));
        EXPECT_EQ(outcome.wait_for(300ms), std::future_status::timeout); // it waits, and would go on waiting
        const auto asked = Clock::now();
        stop.request_stop();
        const auto left = outcome.get();
        EXPECT_LT(Clock::now() - asked, atOnce);
        wire->cut();
        wire->heal();
        ASSERT_FALSE(left);
        EXPECT_EQ(left.error().kind, ErrorKind::Cancelled) << left.error().detail;
    }
};

} // namespace

TEST_F(StalledWire, saysSoWhenItsTimeIsUpAndGoesOnLater)
{
    const auto course = handInCourse("stalled", 1);
    const auto joined = enrolled(course, "s01");
    const auto home = folder("stalled-home");
    studentwork::make(home, 1);
    {
        const auto gate = reach(joined);
        ASSERT_TRUE(gate);
        wire->after(Way::ToPlace, 2'000'000, [] { wire->stall(); });
        const auto begun = Clock::now();
        const auto up = upload(*gate, home, {15s, 2s, noLimit}, {});
        ASSERT_FALSE(up);
        EXPECT_EQ(up.error().kind, ErrorKind::TimedOut) << up.error().detail;
        EXPECT_LT(Clock::now() - begun, 20s);
    }
    wire->cut();
    wire->heal();
    const auto up = upload(*reach(joined), home, {}, {});
    ASSERT_TRUE(up) << up.error().detail;
    EXPECT_LT(up->bytes, studentwork::largeBytes); // of the large file, what was there stayed
    EXPECT_EQ(studentwork::differing(lab().tree().workspace(where(course, "s01")), 1),
              std::vector<std::string>{});
}

TEST_F(StalledWire, isLeftAtOnceByWhoCancels)
{
    auto course = handInCourse("left", 1);
    const auto joined = enrolled(course, "s01");
    const auto home = folder("left-home");
    const auto copies = folder("left-copies");
    const auto mine = folder("left-downloads") / "mine";
    studentwork::make(home, 1);
    leave(joined, Way::ToPlace, 1'500'000, [&](Remote& gate, const std::stop_token& stop) {
        return upload(gate, home, {}, stop).map([](const SftpTransferDone&) {});
    });
    ASSERT_TRUE(upload(*reach(joined), home, {}, {}));

    leave(joined, Way::ToStudent, 1'500'000, [&](Remote& gate, const std::stop_token& stop) {
        return keepCopy(gate, {"tp1", copies, "now"}, {}, stop).map([](const CopyKept&) {});
    });
    ASSERT_EQ(work({"copy", joined.string(), copies.string()}).exit, 0);
    EXPECT_EQ(studentwork::differing(copies / "tp1", 1), std::vector<std::string>{});

    const TpId tp = course.tps[0].id;
    leave(joined, Way::ToPlace, 100, [&](Remote& gate, const std::stop_token& stop) {
        return askHandIn(gate, tp, stop).map([](const ReceiptPaper&) {});
    });
    static_cast<void>(work({"hand-in", joined.string()})); // begun there or not, it is done now
    EXPECT_EQ(work({"receipt", joined.string()}).out, "1\n");

    close(course);
    leave(joined, Way::ToStudent, 1'500'000, [&](Remote& gate, const std::stop_token& stop) {
        return downloadSubmission(gate, {"tp1", mine, {}}, {}, stop).map([](const SubmissionDownloaded&) {});
    });
    EXPECT_FALSE(std::filesystem::exists(mine));
    ASSERT_EQ(work({"download", joined.string(), mine.string()}).exit, 0);
    EXPECT_EQ(studentwork::differing(mine / "files", 1), std::vector<std::string>{});
}

/// A hand-in may be silent for minutes while it is copied; a wire that stands still is not the same.
TEST_F(StalledWire, isToldFromAPlaceThatIsAtWork)
{
    const auto course = handInCourse("silent", 2);
    const auto home = folder("silent-home");
    studentwork::make(home, 1);
    const auto prepare = [&](const std::string& seat) {
        const auto joined = enrolled(course, seat).string();
        EXPECT_EQ(work({"upload", joined, home.string(), "tp1"}).exit, 0);
        return Argv{"hand-in", joined};
    };
    const auto whole = lengthOf(prepare("s01"));
    const auto handIn = prepare("s02");
    wire->after(Way::ToStudent, whole.toStudent - 100, [] { wire->stall(); }); // the receipt does not arrive
    const auto begun = Clock::now();
    const auto cut = work(handIn);
    EXPECT_LT(Clock::now() - begun, 90s);
    EXPECT_EQ(cut.exit, 1);
    EXPECT_EQ(cut.out.substr(0, cut.out.find('\n')), "connectionLost") << cut.out;
    wire->cut();
    wire->heal();
    EXPECT_EQ(work({"receipt", handIn[1]}).out, "1\n"); // it was handed in all the same
}

} // namespace pupitre
