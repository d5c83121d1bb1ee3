// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One file of a student at work is put back to what was handed out; theirs is kept, and nothing they put in
// the way leads out of their workspace.
#include "core/agent/course/fileresets.h"
#include "core/agent/course/journal.h"
#include "core/agent/course/thisplace.h"
#include "core/agent/system/clock.h"
#include "core/agent/system/process.h"
#include "core/agent/system/smallfile.h"
#include "core/agent/system/spawn.h"
#include "core/wire/json.h"
#include "core/wire/resetjson.h"
#include "tests/gate/sharedlab.h"
#include "tests/rounds.h"
#include "tests/waituntil.h"

#include <nlohmann/json.hpp>

#include <csignal>
#include <fcntl.h>
#include <sys/stat.h>

namespace pupitre
{

namespace
{

using namespace std::chrono_literals;

class ResetFile : public WithLab
{
protected:
    /// A TP that hands out model.py and lib/util.py, open since a minute.
    static Course handingOut(const std::string& id, int seats, Instant end)
    {
        auto course = lab().newCourse(id, seats);
        auto tp = GateLab::tpOf("tp1", now() - 1min, end, end);
        tp.codeVersion = "v1";
        course->tps.push_back(tp);
        const auto code = lab().tree().code(course->id, tp.id, "v1");
        EXPECT_TRUE(lab().asTheAccount([&] {
            return makeFolders(code / "lib")
                .and_then([&] { return replaceFile(code / "model.py", "reference\n", 0644); })
                .and_then([&] { return replaceFile(code / "lib/util.py", "tools\n", 0644); });
        }));
        EXPECT_TRUE(lab().put(*course));
        return *course;
    }
    static Course handingOut(const std::string& id, int seats)
    {
        return handingOut(id, seats, now() + 30min);
    }

    /// As the place answers; an error of the call under "error".
    static Json reset(const Course& course, const std::vector<std::string>& seats, const std::string& path)
    {
        EXPECT_TRUE(lab().asTheAccount([&]() -> Result<void> {
            ThisPlace place(lab().tree());
            FileResetOrder order{course.id, course.tps[0].id, {}, path};
            for (const auto& seat : seats)
                order.seats.push_back(*SeatId::parse(seat));
            const auto resets = resetFile(lab().tree(), place.engine(), order, now());
            return replaceFile(lab().place().account().home / "answer.json",
                               toText(resets ? toJson(*resets) : Json{{"error", toJson(resets.error())}}),
                               0644);
        }));
        const auto text = readFile(lab().place().account().home / "answer.json");
        return parseJson(text.value_or(""), "answer").value_or(Json());
    }
    static std::string inside(const Course& course, const std::string& seat, const std::string& command)
    {
        const auto output = lab().ssh(course.id, seat, {command});
        EXPECT_EQ(output.exit, 0) << command << ": " << output.err;
        return output.out;
    }
    static std::filesystem::path accountFolder(const std::string& name)
    {
        const auto folder = lab().place().account().home / name;
        EXPECT_TRUE(lab().asTheAccount([&] {
            return makeFolders(folder).and_then([&] { return replaceFile(folder / "own", "the account's"); });
        }));
        return folder;
    }
};

} // namespace

TEST_F(ResetFile, putsItBackAndKeepsTheirs)
{
    const auto course = handingOut("putback", 2);
    inside(course, "s01", "echo mine > model.py; echo notes > notes.txt");
    inside(course, "s02", "echo theirs > model.py");
    EXPECT_EQ(reset(course, {"s01"}, "model.py"),
              (Json{{"done", {{"s01", {{"kept", "model.py.before-reset"}}}}}, {"failed", Json::object()}}));
    EXPECT_EQ(inside(course, "s01", "cat model.py model.py.before-reset notes.txt lib/util.py"),
              "reference\nmine\nnotes\ntools\n");
    EXPECT_EQ(inside(course, "s02", "cat model.py"), "theirs\n");
    EXPECT_EQ(inside(course, "s01", "echo more >> model.py; cat model.py; ls -A"),
              "reference\nmore\nlib\nmodel.py\nmodel.py.before-reset\nnotes.txt\n");

    const auto both = reset(course, {"s01", "s02"}, "model.py");
    EXPECT_EQ(both["done"]["s01"]["kept"], "model.py.before-reset-2");
    EXPECT_EQ(both["done"]["s02"]["kept"], "model.py.before-reset");
    EXPECT_EQ(reset(course, {"s01"}, "model.py")["done"]["s01"], (Json{{"same", true}}));
    EXPECT_EQ(inside(course, "s01", "ls -A | grep -c model.py"), "3\n") << "nothing done the third time";

    const auto entries = readJournal(lab().tree(), course.id, 0);
    ASSERT_TRUE(entries);
    EXPECT_EQ(std::ranges::count_if(*entries,
                                    [](const JournalEntry& entry) {
                                        return entry.what == "resetFile" && entry.result == "ok"
                                               && entry.detail == "model.py";
                                    }),
              4);
}

TEST_F(ResetFile, bringsBackWhatIsGone)
{
    const auto course = handingOut("goneback", 1);
    inside(course, "s01", "rm -r lib; rm model.py; mkdir model.py; touch model.py/inside");
    EXPECT_EQ(reset(course, {"s01"}, "lib/util.py")["done"]["s01"], Json::object());
    EXPECT_EQ(reset(course, {"s01"}, "model.py")["done"]["s01"]["kept"], "model.py.before-reset");
    EXPECT_EQ(inside(course, "s01", "cat lib/util.py model.py; ls model.py.before-reset; touch lib/new"),
              "tools\nreference\ninside\n");
}

TEST_F(ResetFile, followsNoLink)
{
    const auto course = handingOut("linkback", 1);
    const auto folder = accountFolder("aim");
    inside(course, "s01",
           "rm -r model.py lib; ln -s " + (folder / "own").string() + " model.py; ln -s " + folder.string()
               + " lib");
    EXPECT_EQ(reset(course, {"s01"}, "model.py")["done"]["s01"]["kept"], "model.py.before-reset");
    EXPECT_EQ(inside(course, "s01", "cat model.py; readlink model.py.before-reset"),
              "reference\n" + (folder / "own").string() + "\n");
    EXPECT_EQ(reset(course, {"s01"}, "lib/util.py")["failed"]["s01"]["kind"],
              wireName(ErrorKind::UnsafePath));
    inside(course, "s01", "rm lib; echo a file > lib");
    EXPECT_EQ(reset(course, {"s01"}, "lib/util.py")["failed"]["s01"]["kind"],
              wireName(ErrorKind::UnsafePath));
    inside(course, "s01", "rm lib; mkdir lib; mkfifo lib/util.py");
    EXPECT_EQ(reset(course, {"s01"}, "lib/util.py")["done"]["s01"]["kept"], "lib/util.py.before-reset");
    EXPECT_EQ(readFile(folder / "own").value_or(""), "the account's");
    EXPECT_FALSE(pupitre::exists(folder / "util.py"));
}

TEST_F(ResetFile, followsNoLinkThatIsSwappedIn)
{
    const auto course = handingOut("swapback", 1);
    const auto folder = accountFolder("target");
    ASSERT_EQ(::chmod(folder.c_str(), 0777), 0) << "the student could write there, if it were reached";
    inside(course, "s01", "mkdir real; ln -s " + folder.string() + " link; rm -r lib; mkdir lib");
    const Fd nothing(::open("/dev/null", O_RDWR | O_CLOEXEC));
    const auto pid =
        spawnChild(lab().sshArgv(course.id, "s01", {},
                                 {"perl -e 'for (;;) { rename \"lib\", \"real2\"; rename \"link\", \"lib\"; "
                                  "rename \"lib\", \"link\"; rename \"real2\", \"lib\"; }'"}),
                   cleanEnvironment(), {nothing.get(), nothing.get(), nothing.get()});
    ASSERT_TRUE(pid);
    const SeatTp where{course.id, course.tps[0].id, *SeatId::parse("s01")};
    std::error_code failed;
    ASSERT_TRUE(waitUntil(
        [&] { return std::filesystem::is_symlink(lab().tree().workspace(where) / "lib", failed); }, 20s));
    for (std::size_t round = 0; round < rounds() / 6; ++round)
        static_cast<void>(reset(course, {"s01"}, "lib/util.py")); // well or not
    EXPECT_FALSE(pupitre::exists(folder / "util.py"));
    EXPECT_FALSE(pupitre::exists(folder / ".pupitre-reset.part"));
    static_cast<void>(sendSignal(*identityOf(*pid), SIGTERM));
}

TEST_F(ResetFile, isRefusedWhereItMeansNothing)
{
    const auto deadline = std::chrono::floor<std::chrono::seconds>(now()) + 5s;
    const auto course = handingOut("refuseback", 1, deadline);
    EXPECT_EQ(reset(course, {"s01"}, "other.py")["error"]["kind"], wireName(ErrorKind::NotFound));
    for (const auto* path : {"../../../marks", "/etc/passwd", "lib", "lib/../model.py", ""})
        EXPECT_TRUE(reset(course, {"s01"}, path).value("done", Json::object()).empty()) << path;
    EXPECT_EQ(reset(course, {"s01", "s09"}, "model.py")["error"]["subject"], "s09");
    ASSERT_TRUE(waitUntil([&] { return now() > deadline; }, 10s));
    EXPECT_EQ(reset(course, {"s01"}, "model.py")["failed"]["s01"]["kind"], wireName(ErrorKind::TooLate));
    ASSERT_TRUE(lab().reconcile()); // frozen
    EXPECT_EQ(reset(course, {"s01"}, "model.py")["failed"]["s01"]["kind"], wireName(ErrorKind::TooLate));
}

} // namespace pupitre
