// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The connection is cut at a message drawn by lot, or the desktop killed there, while a TP is started or a
// course made. Then the same command again, and all is as if nothing had happened: each instance started
// once, every file whole. PUPITRE_DRAWS=1+60 draws sixty cuts of each kind.
#include "core/agent/course/coursefile.h"
#include "core/agent/course/journal.h"
#include "core/agent/course/survey.h"
#include "core/agent/system/clock.h"
#include "core/agent/system/smallfile.h"
#include "core/agent/system/spawn.h"
#include "tests/e2e/cut/cuttingproxy.h"
#include "tests/e2e/labdesktop.h"
#include "tests/gate/sharedlab.h"

#include <charconv>
#include <csignal>
#include <fcntl.h>
#include <memory>
#include <random>
#include <sys/wait.h>

namespace pupitre
{

namespace
{
using namespace std::chrono_literals;
constexpr int seats = 3;
constexpr int coreDraws = 2;

struct Draws {
    unsigned first = 1;
    int count = coreDraws;
};

Draws drawsAsked()
{
    Draws asked;
    const char* text = std::getenv("PUPITRE_DRAWS");
    if (text == nullptr)
        return asked;
    const std::string_view all = text;
    const auto plus = all.find('+');
    std::from_chars(all.data(), all.data() + std::min(plus, all.size()), asked.first);
    if (plus != std::string_view::npos)
        std::from_chars(all.data() + plus + 1, all.data() + all.size(), asked.count);
    return asked;
}

class Cut : public WithLab
{
protected:
    static void SetUpTestSuite()
    {
        WithLab::SetUpTestSuite();
        if (!isOpen())
            return;
        proxy = std::make_unique<CuttingProxy>(lab().place().port());
        desktop.emplace(lab().place(), proxy->port());
        const auto added = pupitre({"place", "add", "lab", "--name", "lab"});
        EXPECT_EQ(added.exit, 0) << added.out << added.err;
    }
    static void TearDownTestSuite() { proxy.reset(); }

    static ChildOutput pupitre(const Argv& words) { return desktop->pupitre(words); }
    /// Runs it and kills it when that many messages have passed; whatever comes of it.
    static void killedAfter(int messages, const Argv& words)
    {
        const Fd nothing(::open("/dev/null", O_RDWR | O_CLOEXEC));
        std::atomic<int> pid = 0;
        std::atomic<bool> started = false;
        proxy->breakAfter(messages, [&] {
            while (!started)
                std::this_thread::yield();
            ::kill(pid, SIGKILL);
        });
        const auto child = spawnChild(desktop->argv(words), desktop->environment(),
                                      {nothing.get(), nothing.get(), nothing.get()});
        ASSERT_TRUE(child);
        pid = *child;
        started = true;
        ::waitpid(*child, nullptr, 0);
        proxy->heal();
    }
    static void cutAfter(int messages, const Argv& words)
    {
        proxy->breakAfter(messages);
        static_cast<void>(pupitre(words));
        proxy->heal();
    }

    /// How many messages the command takes when nothing breaks.
    static int messagesOf(const Argv& words)
    {
        proxy->heal();
        const auto whole = pupitre(words);
        EXPECT_EQ(whole.exit, 0) << whole.out << whole.err;
        return proxy->seen();
    }

    static Argv starting(const CourseId& course)
    {
        return {"course", "start", course.text(), "tp1", "--place", "lab"};
    }

    /// A course whose TP waits for the click.
    static CourseId waitingCourse(const std::string& name)
    {
        auto course = lab().newCourse(name, seats);
        EXPECT_TRUE(course);
        Tp tp = GateLab::tpOf("tp1", now() - 1min, now() + 30min, now() + 2h);
        tp.start = StartPolicy::AtClick;
        course->tps.push_back(tp);
        EXPECT_TRUE(lab().put(*course));
        return course->id;
    }
    static void expectStartedOnce(const CourseId& course)
    {
        const auto& tree = lab().tree();
        const auto looked = lab().asTheAccount([&]() -> Result<void> {
            const auto file = readCourse(tree, course);
            const auto journal = readJournal(tree, course, 0);
            if (!file || !journal)
                return fail(ErrorKind::NotFound, course.text());
            for (const SeatView& view : surveyCourse(tree, file->course).views) {
                int starts = 0;
                for (const JournalEntry& entry : *journal)
                    starts += entry.what == "start" && entry.seat == view.where.seat.text() ? 1 : 0;
                if (!view.alive || starts != 1)
                    return fail(ErrorKind::Conflict, view.where.seat.text(), std::to_string(starts));
            }
            return {};
        });
        EXPECT_TRUE(looked);
        EXPECT_EQ(lab().ssh(course, "s02", {"echo $HOME"}).out, "/home/student\n");
    }
    static void endCourse(const CourseId& course)
    {
        EXPECT_EQ(pupitre({"course", "end", course.text(), "tp1", "--place", "lab"}).exit, 0);
    }

    /// A folder as a teacher has it: forty files of code, one of which is large, and a class list.
    static std::filesystem::path exercise()
    {
        const auto folder = lab().place().folder() / "exercise";
        std::filesystem::create_directories(folder / "code/src");
        std::filesystem::create_directories(folder / "documents");
        for (int i = 0; i < 40; ++i)
            EXPECT_TRUE(
                replaceFile(folder / "code/src" / std::to_string(i),
                            std::string(i == 7 ? 2'000'000 : 2'000, static_cast<char>('a' + i % 26))));
        EXPECT_TRUE(replaceFile(folder / "documents/task.txt", "fit a line\n"));
        EXPECT_TRUE(replaceFile(folder / "students.csv",
                                "login,given name,family name\nada,Ada,Exemple\nbob,Bob,Exemple\n"));
        return folder;
    }
    static Argv making(const std::string& id)
    {
        const auto hour = [](std::chrono::hours from) { return toIso(now() + from).substr(0, 16); };
        return {"course",
                "create",
                exercise().string(),
                "--id",
                id,
                "--title",
                id,
                "--tp-title",
                "TP 1",
                "--tp",
                "tp1",
                "--image",
                labImage,
                "--zone",
                "UTC",
                "--place",
                "lab",
                "--session",
                hour(1h) + "/" + hour(3h),
                "--deadline",
                hour(48h)};
    }
    static void expectMade(const std::string& id)
    {
        const auto file = readCourse(lab().tree(), *CourseId::parse(id));
        ASSERT_TRUE(file);
        EXPECT_EQ(file->course.seats.size(), 2U);
        ASSERT_EQ(file->course.tps.size(), 1U);
        const Tp& tp = file->course.tps.front();
        EXPECT_TRUE(tp.published);
        const auto code = lab().tree().code(file->course.id, tp.id, tp.codeVersion);
        const auto same = runChild({"diff", "-r", (exercise() / "code").string(), code.string()});
        EXPECT_TRUE(same && same->exit == 0) << (same ? same->out + same->err : "no diff");
        EXPECT_TRUE(pupitre::exists(lab().tree().documents(file->course.id) / "task.txt"));
    }

    static inline std::unique_ptr<CuttingProxy> proxy;
    static inline std::optional<LabDesktop> desktop;
};
} // namespace

TEST_F(Cut, aStartGoesOnWithoutItsConnection)
{
    const CourseId whole = waitingCourse("cutwhole");
    const int messages = messagesOf(starting(whole));
    ASSERT_GT(messages, 10);
    endCourse(whole);
    const auto [first, count] = drawsAsked();
    for (unsigned draw = first; draw < first + static_cast<unsigned>(count); ++draw) {
        std::mt19937 lot(draw);
        const int at = std::uniform_int_distribution<int>(1, messages)(lot);
        for (const bool kill : {false, true}) {
            SCOPED_TRACE("draw " + std::to_string(draw) + ": message " + std::to_string(at) + " of "
                         + std::to_string(messages) + (kill ? ", killed" : ", cut"));
            const CourseId course = waitingCourse((kill ? "kill" : "cut") + std::to_string(draw));
            kill ? killedAfter(at, starting(course)) : cutAfter(at, starting(course));
            const auto again = pupitre(starting(course));
            EXPECT_EQ(again.exit, 0) << again.out << again.err;
            expectStartedOnce(course);
            endCourse(course);
        }
    }
}

TEST_F(Cut, aCourseIsMadeWhole)
{
    const int messages = messagesOf(making("madewhole"));
    expectMade("madewhole");
    const auto [first, count] = drawsAsked();
    for (unsigned draw = first; draw < first + static_cast<unsigned>(count); ++draw) {
        std::mt19937 lot(draw);
        const int at = std::uniform_int_distribution<int>(1, messages)(lot);
        for (const bool kill : {false, true}) {
            SCOPED_TRACE("draw " + std::to_string(draw) + ": message " + std::to_string(at) + " of "
                         + std::to_string(messages) + (kill ? ", killed" : ", cut"));
            const std::string id = (kill ? "madekill" : "madecut") + std::to_string(draw);
            kill ? killedAfter(at, making(id)) : cutAfter(at, making(id));
            const auto again = pupitre(making(id));
            constexpr int refused = 4; // it is there: only the last answer was cut off
            EXPECT_TRUE(again.exit == 0 || again.exit == refused) << again.exit << again.out << again.err;
            expectMade(id);
        }
    }
}

} // namespace pupitre
