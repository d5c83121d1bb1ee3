// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The private place lets its teacher in by plain ssh, and leaves nothing behind: not after close(), not after
// a kill.
#include "core/demo/host/loopbackplace.h"

#include "core/agent/system/child.h"
#include "core/agent/system/fd.h"
#include "tests/waituntil.h"

#include <array>
#include <csignal>
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

namespace pupitre
{

namespace
{

using namespace std::chrono_literals;

std::string sayWhoami(const LoopbackPlace& place, const SshIdentity& who)
{
    auto argv = place.client("ssh", who);
    argv.insert(argv.end(), {place.destination(), "id", "-un"});
    const auto answer = runChild(argv);
    return answer ? answer->out + answer->err : "no ssh";
}

bool accountExists(const std::string& name)
{
    const auto answer = runChild({"getent", "passwd", name});
    return answer && answer->exit == 0;
}

TEST(LoopbackPlace, letsItsTeacherInAndNobodyElse)
{
    auto place = LoopbackPlace::open();
    ASSERT_TRUE(place) << place.error().subject << ": " << place.error().detail;
    EXPECT_GT(place->port(), 1024);
    EXPECT_EQ(sayWhoami(*place, place->teacher()), place->account().name + "\n");

    const auto stranger = place->makeIdentity("stranger");
    ASSERT_TRUE(stranger);
    EXPECT_NE(sayWhoami(*place, *stranger).find("Permission denied"), std::string::npos);
}

TEST(LoopbackPlace, leavesNothingAfterClose)
{
    auto place = LoopbackPlace::open();
    ASSERT_TRUE(place) << place.error().detail;
    const auto folder = place->folder();
    const auto account = place->account().name;
    const bool throwAway = place->kind() == LoopbackPlace::Kind::ThrowAwayAccount;
    const auto closed = place->close();
    EXPECT_TRUE(closed) << closed.error().detail;
    EXPECT_FALSE(std::filesystem::exists(folder));
    EXPECT_FALSE(throwAway && accountExists(account));
}

TEST(LoopbackPlace, leavesNothingWhenItsOwnerIsKilled)
{
    int report[2];
    ASSERT_EQ(::pipe(report), 0);
    const pid_t owner = ::fork();
    if (owner == 0) {
        auto place = LoopbackPlace::open();
        const std::string text =
            place ? place->folder().string() + "\n" + place->account().name + "\n" : "none\nnone\n";
        if (::write(report[1], text.data(), text.size()) < 0)
            ::_exit(1);
        ::pause();
        ::_exit(0);
    }
    Fd written(report[1]);
    written.reset();
    const Fd reading(report[0]);
    std::array<char, 512> text{};
    ASSERT_GT(::read(reading.get(), text.data(), text.size() - 1), 0);
    const std::string words(text.data());
    const auto folder = words.substr(0, words.find('\n'));
    const auto account = words.substr(folder.size() + 1, words.size() - folder.size() - 2);
    ASSERT_TRUE(std::filesystem::exists(folder)) << words;

    ::kill(owner, SIGKILL);
    ::waitpid(owner, nullptr, 0);
    EXPECT_TRUE(waitUntil([&] { return !std::filesystem::exists(folder); }, 20s)); // it goes last
    EXPECT_FALSE(::geteuid() == 0 && accountExists(account));
}

} // namespace

} // namespace pupitre
