// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The agent is killed at a system call drawn by lot in each step of a TP's life: prepare, newer code, start,
// end, freeze, purge. After one whole reconcile everything is as if nothing had happened.
#include "core/agent/course/journal.h"
#include "core/agent/course/marks.h"
#include "core/agent/seats/submissionfolder.h"
#include "core/agent/system/child.h"
#include "core/wire/sha256.h"
#include "tests/agent/course/labcourse.h"
#include "tests/agent/killed/tracedrun.h"

#include <charconv>
#include <fstream>
#include <random>
#include <set>
#include <sstream>

using namespace pupitre;
using namespace std::chrono_literals;

namespace
{

constexpr int seatCount = 3;
constexpr int fileCount = 5;

std::string contentOf(const std::string& version, int file)
{
    return "version " + version + ", file " + std::to_string(file) + "\n";
}

struct Draws {
    unsigned first = 1;
    unsigned count = 2;
};

Draws draws()
{
    Draws wanted;
    if (const char* text = std::getenv(drawVariable))
        std::sscanf(text, "%u+%u", &wanted.first, &wanted.count);
    return wanted;
}

class KilledLife final
{
public:
    explicit KilledLife(unsigned seed)
        : m_random(seed), m_name("k" + std::to_string(seed)), m_room(m_name.c_str(), seatCount)
    {
        handOut("1");
        handOut("2");
    }

    void live()
    {
        step("prepare", [] {});
        expectWorkspaces("1");

        step("renew", [&] { m_room.change([](Tp& one) { one.codeVersion = "2"; }); });
        expectWorkspaces("2");

        step("start", [&] { EXPECT_TRUE(openTp(tree(), m_room.id(), tp, now())); });
        expectAlive(seatCount);
        for (int i = 0; i < seatCount; ++i)
            EXPECT_EQ(LabCourse::lab().insideExit(m_room.seat(i), {"sh", "-c", "echo mine > mine; rm f0"}), 0)
                << where();

        step("end", [&] { EXPECT_TRUE(endTp(tree(), m_room.id(), tp, now())); });
        expectAlive(0);

        step("freeze", [&] {
            m_room.change([](Tp& one) {
                one.sessions[0].end = {now() - 1min, ""};
                one.deadline = {now() - 1s, ""};
            });
        });
        expectFrozen();

        step("purge", [&] {
            for (int i = 0; i < seatCount; ++i)
                EXPECT_TRUE(writeCollected(tree(), m_room.seat(i), 1));
            m_room.change([](Tp& one) { one.retention = {now() - 10ms, ""}; });
        });
        for (int i = 0; i < seatCount; ++i) {
            EXPECT_TRUE(readMarks(tree(), m_room.seat(i))->purged) << where();
            EXPECT_FALSE(pupitre::exists(tree().submissions(m_room.seat(i)))) << where();
            EXPECT_FALSE(pupitre::exists(tree().seatTp(m_room.seat(i)))) << where();
        }
        EXPECT_TRUE(leftovers().empty()) << where() << testing::PrintToString(leftovers());
    }

private:
    static const StateTree& tree() { return LabCourse::tree(); }
    [[nodiscard]] std::string where() const
    {
        return m_name + ", " + m_step + " killed at call " + std::to_string(m_at);
    }

    void handOut(const std::string& version)
    {
        const auto code = tree().code(m_room.id(), tp, version);
        EXPECT_TRUE(makeFolders(code));
        EXPECT_TRUE(removeFile(code / "README"));
        for (int i = 0; i < fileCount; ++i)
            EXPECT_TRUE(replaceFile(code / ("f" + std::to_string(i)), contentOf(version, i), 0644));
    }

    /// Changes the desired state, lets a tick die on the way to it, and another one finish.
    void step(const char* name, const std::function<void()>& change)
    {
        m_step = name;
        m_at = 0;
        change();
        const Argv tick{tree().agentBinary(), "tick"};
        auto& length = callsOf(name);
        // a step of another life was a little longer or shorter
        m_at = 1 + m_random() % (length == 0 ? 2000 : length + length / 20);
        const Victim victim = m_random() % 2 == 0 ? Victim::Program : Victim::Group;
        const auto cut = runUntilCall(tick, m_at, victim);
        ASSERT_TRUE(cut) << cut.error().detail;
        if (!cut->killed) {
            length = cut->calls;
            EXPECT_EQ(cut->exit, 0) << where();
        }
        const auto whole = runUntilCall(tick, 0);
        ASSERT_TRUE(whole);
        EXPECT_EQ(whole->exit, 0) << where();
        if (length == 0)
            length = whole->calls;
        m_room.reconcile(); // no failure is left, and nothing to do
        EXPECT_EQ(m_room.reconcile().changed, 0U) << where();
    }

    static std::uint64_t& callsOf(const std::string& step)
    {
        static std::map<std::string, std::uint64_t> lengths;
        return lengths[step];
    }

    static std::string textOf(const std::filesystem::path& file)
    {
        std::ifstream stream(file);
        std::stringstream text;
        text << stream.rdbuf();
        return text.str();
    }

    void expectWorkspaces(const std::string& version)
    {
        for (int i = 0; i < seatCount; ++i) {
            const auto work = tree().workspace(m_room.seat(i)).string();
            const auto files = runChild(
                LabCourse::lab().engine().mapped({"/bin/sh", "-c", "cd \"$0\" && cat f0 f1 f2 f3 f4", work}));
            ASSERT_TRUE(files);
            EXPECT_EQ(files->out, contentOf(version, 0) + contentOf(version, 1) + contentOf(version, 2)
                                      + contentOf(version, 3) + contentOf(version, 4))
                << where() << files->err;
            EXPECT_FALSE(pupitre::exists(tree().replacedWork(m_room.seat(i)))) << where();
        }
        EXPECT_TRUE(leftovers().empty()) << where() << testing::PrintToString(leftovers());
    }

    void expectAlive(int count)
    {
        EXPECT_EQ(m_room.alive(), count) << where();
        // each instance is there once, also by the kernel's own account
        EXPECT_EQ(instanceProcesses(), count) << where();
    }

    /// First processes of instances of this course: their argv is ours, their host name the seat's.
    int instanceProcesses()
    {
        int count = 0;
        for (const auto& entry : std::filesystem::directory_iterator("/proc")) {
            int pid = 0;
            const std::string name = entry.path().filename();
            if (std::from_chars(name.data(), name.data() + name.size(), pid).ec != std::errc{})
                continue;
            const std::string command = textOf(entry.path() / "cmdline");
            const std::string mounts = textOf(entry.path() / "mountinfo");
            count += command.starts_with("/run/pupitre/agent")
                             && mounts.find("/courses/" + m_name + "/") != std::string::npos
                             && textOf(entry.path() / "status").find("\nNSpid:") != std::string::npos
                             && isFirst(entry.path())
                         ? 1
                         : 0;
        }
        return count;
    }
    static bool isFirst(const std::filesystem::path& process)
    {
        const std::string status = textOf(process / "status");
        const auto line = status.substr(status.find("\nNSpid:") + 1);
        return line.substr(0, line.find('\n')).ends_with("\t1");
    }

    void expectFrozen()
    {
        for (int i = 0; i < seatCount; ++i) {
            const SeatTp seat = m_room.seat(i);
            const auto marks = readMarks(tree(), seat);
            ASSERT_TRUE(marks && marks->frozen) << where();
            EXPECT_EQ(marks->frozen->submission, 1) << where();
            const auto submissions = listSubmissions(tree(), seat);
            ASSERT_TRUE(submissions);
            ASSERT_EQ(submissions->size(), 1U) << where();
            const auto folder = tree().submission(seat, 1);
            EXPECT_EQ(submissions->front().manifestSha256, sha256Hex(textOf(folder / "MANIFEST"))) << where();
            EXPECT_EQ(submissions->front().files, static_cast<std::uint64_t>(fileCount))
                << where(); // one less, one more
            EXPECT_EQ(textOf(folder / "files/mine"), "mine\n") << where();
            for (int file = 1; file < fileCount; ++file)
                EXPECT_EQ(textOf(folder / "files" / ("f" + std::to_string(file))), contentOf("2", file))
                    << where();
            const auto checked = runChild(
                {"/bin/sh", "-c", "cd \"$0\"/files && sha256sum --quiet -c ../MANIFEST", folder.string()});
            ASSERT_TRUE(checked);
            EXPECT_EQ(checked->exit, 0) << where() << checked->out << checked->err;
            EXPECT_FALSE(pupitre::exists(tree().workspace(seat))) << where();
        }
        EXPECT_TRUE(leftovers().empty()) << where() << testing::PrintToString(leftovers());
    }

    /// Names that only a write or a copy under way has.
    std::vector<std::string> leftovers()
    {
        std::vector<std::string> found;
        for (const auto& entry : std::filesystem::recursive_directory_iterator(
                 tree().course(m_room.id()), std::filesystem::directory_options::skip_permission_denied)) {
            const std::string name = entry.path().filename();
            if (name.starts_with('.') || name.ends_with(".part") || name.ends_with(".copy")
                || name.ends_with(".replaced"))
                found.push_back(entry.path());
        }
        return found;
    }

    std::mt19937 m_random;
    std::string m_name;
    LabCourse m_room;
    std::string m_step;
    std::uint64_t m_at = 0;
};

} // namespace

TEST(KilledAnywhere, oneReconcileRepairsIt)
{
    const auto [first, count] = draws();
    for (unsigned seed = first; seed < first + count && !HasFatalFailure(); ++seed)
        KilledLife(seed).live();
}
