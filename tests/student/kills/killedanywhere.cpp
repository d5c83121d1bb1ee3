// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// In the middle of an upload, a copy, a hand-in or a download, at a moment drawn by lot, one of these dies:
// the student's program, the gate, the connection, sshd. Nothing is half under its name; the same again
// finishes, and nothing of the dead remains. PUPITRE_DRAWS=1+50 draws fifty times.
#include "core/agent/seats/submissionfolder.h"
#include "core/agent/system/child.h"
#include "core/agent/system/smallfile.h"
#include "core/wire/sha256.h"
#include "tests/agent/killed/tracedrun.h"
#include "tests/student/kills/killsroom.h"

#include <cstdlib>

namespace pupitre
{

namespace
{

namespace fs = std::filesystem;
using Way = BrokenWire::Way;

enum class Blow { Program, Gate, Wire, Server };
constexpr std::array blows{Blow::Program, Blow::Gate, Blow::Wire, Blow::Server};

std::string nameOf(Blow blow)
{
    switch (blow) {
    case Blow::Program:
        return "program";
    case Blow::Gate:
        return "gate";
    case Blow::Wire:
        return "wire";
    case Blow::Server:
        return "sshd";
    }
    return {};
}

class StruckAnywhere : public KillsRoom
{
protected:
    /// What one blow was, for messages, and what became of the program: -1 where it was killed.
    struct Struck {
        std::string where;
        int exit = -1;
        std::string out{};
    };

    void draw(unsigned seed) { m_random.seed(seed); }
    std::uint64_t below(std::uint64_t limit) { return m_random() % std::max<std::uint64_t>(limit, 1); }

    /// Begins `words` and strikes somewhere in the middle.
    Struck strike(Blow blow, const Argv& words, const Length& length, const Course& course,
                  const std::string& seat)
    {
        const std::string name = words.front() + ", " + nameOf(blow) + " of " + seat;
        if (blow == Blow::Program)
            return killProgram(name, words);
        const Way way = below(2) == 0 ? Way::ToPlace : Way::ToStudent;
        const auto at = 1 + below(way == Way::ToPlace ? length.toPlace : length.toStudent);
        wire->after(way, at, [&] {
            if (blow == Blow::Wire)
                wire->cut();
            else if (blow == Blow::Gate)
                killGate(course.id, seat);
            else
                killServer();
        });
        const auto output = work(words);
        wire->heal();
        if (blow == Blow::Server)
            bringServerBack();
        EXPECT_NE(output.exit, -1) << name << ": did not end"; // it notices by itself
        return {name + " after " + std::to_string(at) + (way == Way::ToPlace ? " up" : " down"), output.exit,
                output.out};
    }

    /// What is there of each submission, whole; their number.
    int submissionsOf(const SeatTp& seat, const std::string& where)
    {
        const auto& tree = lab().tree();
        const auto submissions = listSubmissions(tree, seat);
        EXPECT_TRUE(submissions) << where;
        for (const Submission& one : submissions.value_or(std::vector<Submission>{})) {
            const auto folder = tree.submission(seat, one.number);
            EXPECT_EQ(one.manifestSha256, sha256Hex(readFile(folder / "MANIFEST", 1 << 20).value_or("")))
                << where;
            const auto checked = runChild(
                {"/bin/sh", "-c", "cd \"$0\"/files && sha256sum --quiet -c ../MANIFEST", folder.string()});
            EXPECT_EQ(checked->exit, 0) << where << checked->out << checked->err;
        }
        return submissions ? static_cast<int>(submissions->size()) : -1;
    }

private:
    Struck killProgram(const std::string& name, const Argv& words)
    {
        wire->heal();
        auto& length = m_calls[words.front()];
        const auto at = 1 + below(length == 0 ? 1500 : length + length / 20);
        const auto cut = runUntilCall(workArgv(words), at);
        EXPECT_TRUE(cut) << cut.error().detail;
        if (!cut->killed)
            length = cut->calls;
        return {name + " at call " + std::to_string(at), cut->killed ? -1 : cut->exit};
    }

    std::mt19937 m_random;
    static inline std::map<std::string, std::uint64_t> m_calls; // of a whole run, by deed
};

} // namespace

TEST_F(StruckAnywhere, uploadsAndCopiesAreWholeOrNotThere)
{
    const auto course = handInCourse("struckfiles", 1);
    const auto joined = enrolled(course, "s01").string();
    const auto home = folder("struckfiles-home");
    const auto copies = folder("struckfiles-copies");
    const Argv upload{"upload", joined, home.string(), "tp1"};
    const Argv copy{"copy", joined, copies.string()};
    int version = 1;
    studentwork::make(home, version);
    const auto uploading = lengthOf(upload);
    const auto copying = lengthOf(copy);
    const auto workspace = lab().tree().workspace(where(course, "s01"));
    const auto here = copies / "tp1";
    ASSERT_EQ(studentwork::differing(here, version), std::vector<std::string>{});

    const auto draws = killDraws(1);
    for (unsigned seed = draws.first; seed < draws.first + draws.count && !HasFailure(); ++seed)
        for (const Blow blow : blows) {
            draw(seed * 16 + static_cast<unsigned>(blow));
            studentwork::make(home, ++version);
            auto struck = strike(blow, upload, uploading, course, "s01");
            EXPECT_EQ(studentwork::wrongIn(workspace, version), std::vector<std::string>{}) << struck.where;
            auto again = work(upload);
            EXPECT_EQ(again.exit, 0) << struck.where << ": " << again.out << again.err;
            EXPECT_EQ(studentwork::differing(workspace, version), std::vector<std::string>{}) << struck.where;

            struck = strike(blow, copy, copying, course, "s01");
            EXPECT_EQ(studentwork::wrongIn(here, version), std::vector<std::string>{}) << struck.where;
            if (below(2) == 0) { // the work goes on meanwhile
                studentwork::make(home, ++version);
                EXPECT_EQ(work(upload).exit, 0) << struck.where;
            }
            again = work(copy);
            EXPECT_EQ(again.exit, 0) << struck.where << ": " << again.out << again.err;
            EXPECT_EQ(again.out, "") << struck.where; // nothing was the student's, so nothing is set aside
            EXPECT_EQ(studentwork::differing(here, version), std::vector<std::string>{}) << struck.where;
            EXPECT_EQ(leftovers(copies), std::vector<std::string>{}) << struck.where;
        }
}

TEST_F(StruckAnywhere, aHandInIsThereWithItsReceiptOrNotAtAll)
{
    const auto draws = killDraws(1);
    const auto course = handInCourse("struckhandin", 1 + static_cast<int>(draws.count * blows.size()));
    const auto home = folder("struckhandin-home");
    studentwork::make(home, 1);
    const auto prepare = [&](const std::string& seat) {
        const auto joined = enrolled(course, seat).string();
        const auto output = work({"upload", joined, home.string(), "tp1"});
        EXPECT_EQ(output.exit, 0) << output.out;
        return Argv{"hand-in", joined};
    };
    const auto length = lengthOf(prepare("s01"));
    int next = 2;
    for (unsigned seed = draws.first; seed < draws.first + draws.count && !HasFailure(); ++seed)
        for (const Blow blow : blows) {
            draw(seed * 16 + static_cast<unsigned>(blow));
            const std::string seat = (next < 10 ? "s0" : "s") + std::to_string(next);
            ++next;
            const Argv handIn = prepare(seat);
            const auto struck = strike(blow, handIn, length, course, seat);
            const SeatTp at = where(course, seat);
            if (struck.exit == 0) {
                EXPECT_EQ(submissionsOf(at, struck.where), 1) << struck.where;
            }
            // Whoever was not told asks again: either it is done now, or it was done then, and this is said.
            const auto again = work(handIn);
            if (again.exit != 0) {
                EXPECT_EQ(again.out.substr(0, again.out.find('\n', 12)), "gateRefused\ntooOften")
                    << struck.where << again.out;
            }
            EXPECT_EQ(submissionsOf(at, struck.where), 1) << struck.where; // not twice
            const auto receipt = work({"receipt", handIn[1]});
            EXPECT_EQ(receipt.exit, 0) << struck.where << receipt.out;
            const auto newest = listSubmissions(lab().tree(), at);
            EXPECT_EQ(receipt.out, std::to_string(newest->back().number) + "\n") << struck.where;
            EXPECT_EQ(studentwork::differing(lab().tree().submission(at, newest->back().number) / "files", 1,
                                             studentwork::Links::LeftOut),
                      std::vector<std::string>{})
                << struck.where;
            EXPECT_TRUE(lab().reconcile());
            EXPECT_EQ(leftovers(lab().tree().submissions(at)), std::vector<std::string>{}) << struck.where;
        }
}

TEST_F(StruckAnywhere, aDownloadIsThereWholeAndVerifiedOrNotAtAll)
{
    auto course = handInCourse("struckdown", 1);
    const auto joined = enrolled(course, "s01").string();
    const auto home = folder("struckdown-home");
    studentwork::make(home, 1);
    ASSERT_EQ(work({"upload", joined, home.string(), "tp1"}).exit, 0);
    close(course);
    const auto length = lengthOf({"download", joined, (folder("struckdown-whole") / "mine").string()});
    const auto fetching = lengthOf({"fetch", joined, folder("struckdown-fetched").string(), "tp1/files"});
    const auto draws = killDraws(1);
    for (unsigned seed = draws.first; seed < draws.first + draws.count && !HasFailure(); ++seed)
        for (const Blow blow : blows) {
            draw(seed * 16 + static_cast<unsigned>(blow));
            const auto parent = folder("struckdown-" + std::to_string(seed) + nameOf(blow));
            const Argv download{"download", joined, (parent / "mine").string()};
            auto struck = strike(blow, download, length, course, "s01");
            if (fs::exists(parent / "mine")) {
                EXPECT_EQ(studentwork::differing(parent / "mine/files", 1), std::vector<std::string>{})
                    << struck.where;
            }
            auto again = work(download);
            EXPECT_EQ(again.exit, 0) << struck.where << ": " << again.out << again.err;
            EXPECT_EQ(studentwork::differing(parent / "mine/files", 1), std::vector<std::string>{})
                << struck.where;
            EXPECT_EQ(leftovers(parent), std::vector<std::string>{}) << struck.where;

            const auto fetched = folder("struckdown-files-" + std::to_string(seed) + nameOf(blow));
            const Argv fetch{"fetch", joined, fetched.string(), "tp1/files"};
            struck = strike(blow, fetch, fetching, course, "s01");
            EXPECT_EQ(studentwork::wrongIn(fetched, 1), std::vector<std::string>{}) << struck.where;
            again = work(fetch);
            EXPECT_EQ(again.exit, 0) << struck.where << ": " << again.out << again.err;
            EXPECT_EQ(studentwork::differing(fetched, 1), std::vector<std::string>{}) << struck.where;
            EXPECT_EQ(leftovers(fetched), std::vector<std::string>{}) << struck.where;
        }
}

} // namespace pupitre
