// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The agent is killed at a system call drawn by lot while it adopts an import, while it becomes the course's
// home, and while it gives workspaces to their students. Asked again, it finishes, and all is there once.
#include "core/agent/course/home.h"
#include "core/agent/seats/submissionfolder.h"
#include "core/agent/system/beneath.h"
#include "core/agent/system/child.h"
#include "core/wire/json.h"
#include "core/wire/manifest.h"
#include "core/wire/methods.h"
#include "core/wire/sha256.h"
#include "tests/agent/course/labcourse.h"
#include "tests/agent/killed/tracedrun.h"

#include <nlohmann/json.hpp>

#include <random>

using namespace pupitre;
using namespace std::chrono_literals;

namespace
{

constexpr auto token = "0123456789abcdef";
constexpr int kills = 8; // of each step; more with PUPITRE_DRAWS

int wantedKills()
{
    unsigned first = 0;
    unsigned count = 0;
    const char* text = std::getenv(drawVariable);
    return text != nullptr && std::sscanf(text, "%u+%u", &first, &count) == 2 ? static_cast<int>(count)
                                                                              : kills;
}

class KilledImport final
{
public:
    explicit KilledImport(unsigned seed) : m_random(seed), m_id(*CourseId::parse("i" + std::to_string(seed)))
    {
        arrive();
    }

    void live()
    {
        asked(method::courseAdopt, {{"course", m_id.text()}, {"token", token}, {"from", "elsewhere"}});
        EXPECT_EQ(readHome(tree(), m_id)->state, HomeState::Arriving) << where();
        EXPECT_FALSE(pupitre::exists(tree().arriving(m_id))) << where();
        EXPECT_FALSE(pupitre::exists(tree().seatTp(seat(1)))) << where(); // nobody's home yet

        asked(method::courseArrive, {{"course", m_id.text()}, {"token", token}});
        EXPECT_EQ(readHome(tree(), m_id)->state, HomeState::Here) << where();
        EXPECT_FALSE(pupitre::exists(tree().broughtWork(m_id))) << where();
        const auto files = runChild(LabCourse::lab().engine().mapped(
            {"/bin/sh", "-c", "cd \"$0\" && ls -A && cat mine", tree().workspace(seat(1)).string()}));
        ASSERT_TRUE(files);
        EXPECT_EQ(files->out, "mine\nmy work\n") << where() << files->err;
        const auto submissions = listSubmissions(tree(), seat(0));
        ASSERT_TRUE(submissions);
        EXPECT_EQ(submissions->size(), 1U) << where();
        static_cast<void>(removeFile(tree().courseFile(m_id)));
    }

private:
    static const StateTree& tree() { return LabCourse::tree(); }
    [[nodiscard]] SeatTp seat(int i) const { return {m_id, tp, *SeatId::parse("s" + std::to_string(i))}; }
    [[nodiscard]] std::string where() const
    {
        return m_id.text() + ", " + m_step + " killed at call " + std::to_string(m_at);
    }

    /// What an upload leaves.
    void arrive() const
    {
        Course course;
        course.id = m_id;
        course.zone = "UTC";
        for (int i = 0; i < 2; ++i) {
            course.seats.emplace_back();
            course.seats.back().id = seat(i).seat;
        }
        Tp one;
        one.id = tp;
        one.codeVersion = "1";
        one.published = true;
        one.start = StartPolicy::AtClick;
        one.sessions = {{{now() - 2h, ""}, {now() - 1h, ""}, {}, {}}};
        one.deadline = {now() + 2h, ""};
        one.retention = {now() + 100h, ""};
        course.tps.push_back(one);
        const auto folder = tree().arriving(m_id);
        const auto submission = folder / "submissions/s0/tp1/1";
        const std::string answer = "forty-two\n";
        const std::string manifest = toManifestText({{"answer.txt", sha256Hex(answer), answer.size()}});
        Receipt receipt{m_id, seat(0).seat, tp, {}, one.deadline.utc, now(), "elsewhere"};
        receipt.submission = {1, SubmissionKind::HandIn, now(), 1, answer.size(), sha256Hex(manifest)};
        EXPECT_TRUE(makeFolders(submission / "files"));
        EXPECT_TRUE(makeFolders(folder / "workspaces/s1/tp1"));
        EXPECT_TRUE(makeFolders(folder / "code/tp1@1"));
        EXPECT_TRUE(replaceFile(folder / "course.json", toText(toJson(course))));
        EXPECT_TRUE(replaceFile(submission / "files/answer.txt", answer));
        EXPECT_TRUE(replaceFile(submission / "MANIFEST", manifest));
        EXPECT_TRUE(replaceFile(submission / "receipt.json", toText(toJson(receipt))));
        EXPECT_TRUE(replaceFile(folder / "workspaces/s1/tp1/mine", "my work\n"));
        EXPECT_TRUE(replaceFile(folder / "code/tp1@1/README", "Read me.\n"));
    }

    /// One call of a desktop that goes away at once; the agent dies on the way, and is asked again.
    void asked(const char* method, Json params)
    {
        m_step = method;
        m_at = 0;
        const auto request = tree().run() / "request";
        EXPECT_TRUE(makeFolders(tree().run()));
        EXPECT_TRUE(replaceFile(
            request,
            toText({{"jsonrpc", "2.0"}, {"id", 1}, {"method", method}, {"params", std::move(params)}})
                + "\n"));
        const Argv serve{"/bin/sh", "-c", "exec \"$0\" serve < \"$1\" > /dev/null", tree().agentBinary(),
                         request};
        auto& length = callsOf(method);
        m_at = 1 + m_random() % (length == 0 ? 1500 : length);
        const Victim victim = m_random() % 2 == 0 ? Victim::Program : Victim::Group;
        const auto cut = runUntilCall(serve, m_at, victim);
        ASSERT_TRUE(cut) << cut.error().detail;
        if (!cut->killed)
            length = std::max(length, cut->calls);
        const auto whole = runUntilCall(serve, 0);
        ASSERT_TRUE(whole);
        EXPECT_EQ(whole->exit, 0) << where();
    }

    static std::uint64_t& callsOf(const std::string& step)
    {
        static std::map<std::string, std::uint64_t> lengths;
        return lengths[step];
    }

    std::mt19937 m_random;
    CourseId m_id;
    std::string m_step;
    std::uint64_t m_at = 0;
};

} // namespace

TEST(KilledAnywhere, anImportIsFinishedByTheNext)
{
    const int count = wantedKills();
    for (int seed = 1; seed <= count && !testing::Test::HasFatalFailure(); ++seed)
        KilledImport(static_cast<unsigned>(seed)).live();
}
