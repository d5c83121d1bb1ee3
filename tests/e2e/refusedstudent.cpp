// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A clever student at the command line: everything that may be asked, in every state of a TP and of a seat.
// What cannot be is refused by name, with a sentence, and changes nothing.
#include "core/agent/course/marks.h"
#include "core/agent/system/clock.h"
#include "core/agent/system/smallfile.h"
#include "core/wire/invitationjson.h"
#include "core/wire/json.h"
#include "tests/e2e/labdesktop.h"
#include "tests/e2e/labinvitation.h"
#include "tests/e2e/studentprogram.h"
#include "tests/gate/sharedlab.h"

#include <nlohmann/json.hpp>

namespace pupitre
{

namespace
{

using namespace std::chrono_literals;

struct Asked {
    Argv words;          // COURSE and the folder are put in for "C" and "F"
    std::string subject; // of the error: a refusal, what is missing, or ("@") the place; "": it is done
};

struct State {
    std::string course;
    std::function<void(Course&)> set;
    std::vector<Asked> asked;
};

void times(Course& course, std::chrono::minutes start, std::chrono::minutes end,
           std::chrono::minutes deadline)
{
    course.tps.push_back(GateLab::tpOf("tp1", now() + start, now() + end, now() + deadline));
}

class RefusedStudent : public WithLab
{
protected:
    static void set(const std::function<Result<void>()>& mark) { ASSERT_TRUE(lab().asTheAccount(mark)); }

    /// In a home of its own.
    static void expect(const State& state)
    {
        auto course = lab().newCourse(state.course, 1);
        ASSERT_TRUE(course);
        times(*course, -120min, -60min, 60min); // to join and to begin
        ASSERT_TRUE(lab().put(*course));
        const auto home = lab().place().folder() / "refused" / state.course;
        ASSERT_TRUE(makeFolders(home));
        ASSERT_TRUE(replaceFile(home / "in.pupitre", toText(labInvitation(lab(), *course, "s01"))));
        ASSERT_EQ(pupitreIn(home, {"join", (home / "in.pupitre").string(), "--yes"}).exit, 0);
        state.set(*course);
        for (const Asked& one : state.asked)
            expectAnswer(home, state.course, one);
    }

private:
    static void expectAnswer(const std::filesystem::path& home, const std::string& course, const Asked& one)
    {
        std::string where = course + ":";
        Argv words = one.words;
        for (std::string& word : words) {
            if (word == "C")
                word = course;
            if (word == "F")
                word = (home / "to").string();
            where += " " + word;
        }
        const auto said = pupitreIn(home, words);
        words.push_back("--json");
        const auto output = one.subject.empty() ? said : pupitreIn(home, words);
        if (one.subject.empty()) {
            EXPECT_EQ(said.exit, 0) << where << said.out << said.err;
            return;
        }
        EXPECT_NE(said.exit, 0) << where;
        EXPECT_GT(said.err.size(), 30U) << where << ": no sentence: " << said.err;
        EXPECT_EQ(said.err.find(wireName(ErrorKind::GateRefused)), std::string::npos) << where << said.err;
        const auto json = Json::parse(output.out, nullptr, false);
        ASSERT_TRUE(json.is_object() && json.contains("error")) << where << output.out << output.err;
        EXPECT_NE(json["error"]["subject"].get<std::string>().find(one.subject), std::string::npos)
            << where << output.out;
        EXPECT_FALSE(std::filesystem::exists(home / "to")) << where; // nothing came of it
    }
};

} // namespace

TEST_F(RefusedStudent, isToldWhyInEveryState)
{
    const auto& tree = lab().tree();
    const SeatId seat = *SeatId::parse("s01");
    const auto put = [](Course& course) { EXPECT_TRUE(lab().put(course)); };
    const Argv handIn{"hand-in", "C", "tp1"};
    const Argv look{"hand-in", "C", "tp1", "--dry-run"};
    const Argv copy{"keep-copy", "C", "tp1", "--to", "F"};
    const Argv download{"download", "C", "tp1", "--to", "F"};
    const Argv receipt{"receipt", "show", "C", "tp1"};
    const Argv terminal{"open", "terminal", "C", "tp1"};
    const Argv editor{"open", "code", "C", "tp1"};
    const Argv jupyter{"open", "jupyter", "C", "tp1"};
    const std::vector<State> states{
        {"rf-early",
         [&](Course& course) {
             course.tps.clear();
             times(course, 60min, 120min, 180min);
             put(course);
         },
         {{handIn, "notYet"},
          {look, "notYet"},
          {copy, "notYet"},
          {download, "notYet"},
          {terminal, "notYet"},
          {editor, "notYet"},
          {jupyter, "notYet"},
          {receipt, "nothingHandedIn"}}},
        {"rf-handin",
         [](Course&) {},
         {{receipt, "nothingHandedIn"},
          {download, "tp1"},
          {{"hand-in", "C", "tp9"}, "tp9"},
          {{"open", "terminal", "C", "tp9"}, "noTp"},
          {handIn, ""},
          {handIn, "tooOften"}}},
        {"rf-closed",
         [&](Course& course) {
             course.tps[0].deadline.utc = now() - 1s;
             put(course);
         },
         {{handIn, "readOnlyNow"},
          {look, "readOnlyNow"},
          {copy, "readOnlyNow"},
          {terminal, "readOnlyNow"},
          {editor, "readOnlyNow"},
          {jupyter, "readOnlyNow"},
          {receipt, ""}}},
        {"rf-blocked",
         [&](Course& course) { set([&] { return writeBlocked(tree, course.id, seat, "over quota"); }); },
         {{handIn, "blocked"}, {look, "blocked"}, {receipt, "nothingHandedIn"}}},
        {"rf-revoked",
         [&](Course& course) { set([&] { return writeRevoked(tree, course.id, seat); }); },
         {{handIn, "withdrawn"}, {copy, "withdrawn"}, {download, "withdrawn"}, {terminal, "withdrawn"}}},
        {"rf-dropped",
         [&](Course& course) {
             course.seats[0].standing = SeatStanding::Dropped;
             put(course);
         },
         {{handIn, "@"}, {copy, "@"}, {download, "@"}}}};
    for (const State& state : states)
        expect(state);
}

} // namespace pupitre
