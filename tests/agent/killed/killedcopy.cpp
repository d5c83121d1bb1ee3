// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The agent is killed at a system call drawn by lot while it copies a course. The copy is there whole or not
// at all; asked again, it is there.
#include "core/wire/json.h"
#include "core/wire/methods.h"
#include "tests/agent/course/labcourse.h"
#include "tests/agent/killed/tracedrun.h"

#include <nlohmann/json.hpp>

#include <cstdlib>
#include <random>

using namespace pupitre;
using namespace std::chrono_literals;

namespace
{

constexpr int copyKills = 8; // more with PUPITRE_DRAWS

int wantedCopyKills()
{
    unsigned first = 0;
    unsigned count = 0;
    const char* text = std::getenv("PUPITRE_DRAWS");
    return text != nullptr && std::sscanf(text, "%u+%u", &first, &count) == 2 ? static_cast<int>(count)
                                                                              : copyKills;
}

const StateTree& tree()
{
    return LabCourse::tree();
}

const CourseId source = *CourseId::parse("copied");

void prepareSource()
{
    Course course;
    course.id = source;
    course.zone = "UTC";
    Tp one;
    one.id = tp;
    one.codeVersion = "1"; // not published: nothing is prepared beside the test
    one.sessions = {{{now() - 2h, ""}, {now() - 1h, ""}, {}, {}}};
    one.deadline = {now() + 2h, ""};
    one.retention = {now() + 100h, ""};
    course.tps.push_back(one);
    ASSERT_TRUE(putCourse(tree(), course, std::nullopt));
    const auto code = tree().code(source, tp, "1");
    ASSERT_TRUE(makeFolders(code / "deep"));
    ASSERT_TRUE(makeFolders(tree().data(source)));
    for (int i = 0; i < 20; ++i)
        ASSERT_TRUE(replaceFile(code / "deep" / std::to_string(i), std::string(1000, 'x'), 0644));
    ASSERT_TRUE(replaceFile(tree().data(source) / "set", std::string(300'000, 'd'), 0644));
}

bool isWhole(const CourseId& id)
{
    for (int i = 0; i < 20; ++i)
        if (readFile(tree().code(id, tp, "1") / "deep" / std::to_string(i)) != std::string(1000, 'x'))
            return false;
    return readFile(tree().data(id) / "set") == std::string(300'000, 'd')
           && readCourse(tree(), id).has_value();
}

Argv asking(const CourseId& id)
{
    Course course = readCourse(tree(), source)->course;
    course.id = id;
    const auto request = tree().run() / "request";
    EXPECT_TRUE(makeFolders(tree().run()));
    const Json params{{"from", source.text()}, {"course", toJson(course)}};
    const Json call{{"jsonrpc", "2.0"}, {"id", 1}, {"method", method::courseCopy}, {"params", params}};
    EXPECT_TRUE(replaceFile(request, toText(call) + "\n"));
    return {"/bin/sh", "-c", "exec \"$0\" serve < \"$1\" > /dev/null", tree().agentBinary(), request};
}

} // namespace

TEST(KilledAnywhere, aCopyOfACourseIsFinishedByTheNext)
{
    prepareSource();
    std::mt19937 random(7);
    std::uint64_t length = 0;
    int cutShort = 0;
    for (int kill = 0; kill <= wantedCopyKills() && !testing::Test::HasFatalFailure(); ++kill) {
        const CourseId id = *CourseId::parse("copy" + std::to_string(kill));
        const Argv serve = asking(id);
        const std::uint64_t at = kill == 0 ? 0 : 1 + random() % length; // the first says how long it takes
        const std::string where = id.text() + " killed at call " + std::to_string(at);
        const auto cut = runUntilCall(serve, at);
        ASSERT_TRUE(cut) << cut.error().detail;
        length = kill == 0 ? cut->calls : length;
        cutShort += cut->killed ? 1 : 0;
        EXPECT_TRUE(!pupitre::exists(tree().course(id)) || isWhole(id)) << where;
        const auto whole = runUntilCall(serve, 0);
        ASSERT_TRUE(whole);
        EXPECT_EQ(whole->exit, 0) << where;
        EXPECT_TRUE(isWhole(id)) << where;
        EXPECT_FALSE(pupitre::exists(tree().copying(id))) << where;
        static_cast<void>(removeFile(tree().courseFile(id)));
    }
    EXPECT_GT(cutShort, 0);
    static_cast<void>(removeFile(tree().courseFile(source)));
}
