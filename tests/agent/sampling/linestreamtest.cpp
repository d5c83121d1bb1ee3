// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A child whose lines are read as they come: bounded, and gone with who started it, however that ends.
#include "core/agent/system/linestream.h"
#include "core/agent/system/process.h"
#include "core/agent/system/smallfile.h"
#include "tests/gate/tempfolder.h"
#include "tests/waituntil.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <csignal>
#include <sys/wait.h>

using namespace pupitre;
using namespace std::chrono_literals;

namespace
{
LineStream shell(const std::string& script)
{
    auto stream = LineStream::start({"/bin/sh", "-c", script}, {});
    EXPECT_TRUE(stream);
    return std::move(*stream);
}

std::vector<std::string> allLines(LineStream& stream)
{
    std::vector<std::string> lines;
    EXPECT_TRUE(waitUntil([&] { return !stream.take(lines); }, 20s));
    return lines;
}
} // namespace

TEST(LineStream, givesWholeLines)
{
    auto stream = shell("printf 'one\\ntw'; sleep 0.1; printf 'o\\n\\nrest'; echo lost >&2");
    EXPECT_EQ(allLines(stream), (std::vector<std::string>{"one", "two", ""}));
}

TEST(LineStream, leavesOutALineTooLong)
{
    auto stream = shell("echo before; head -c 100000 /dev/zero | tr '\\0' x; echo; echo after");
    EXPECT_EQ(allLines(stream), (std::vector<std::string>{"before", "after"}));
}

TEST(LineStream, saysWhatIsMissing)
{
    EXPECT_EQ(LineStream::start({"no-such-program-anywhere"}, {}).error().kind, ErrorKind::NotFound);
    EXPECT_EQ(LineStream::start({}, {}).error().kind, ErrorKind::NotFound);
}

TEST(LineStream, oneThatNeverWritesEndsWithItsOwner)
{
    ProcessIdentity process;
    {
        auto stream = shell("trap '' TERM HUP INT; while :; do sleep 1000; done");
        process = stream.identity();
        EXPECT_TRUE(isAlive(process));
        auto moved = std::move(stream);
        EXPECT_TRUE(isAlive(process));
    }
    EXPECT_FALSE(isAlive(process));
}

TEST(LineStream, oneThatNeverWritesEndsWithItsOwnersKill)
{
    const TempFolder folder;
    const auto note = folder.path() / "pid";
    const int owner = ::fork();
    if (owner == 0) {
        auto stream = LineStream::start({"/bin/sh", "-c", "while :; do sleep 1000; done"}, {});
        if (stream)
            static_cast<void>(replaceFile(note, std::to_string(stream->identity().pid)));
        ::pause();
        ::_exit(0);
    }
    ASSERT_TRUE(waitUntil([&] { return readFile(note).has_value(); }, 20s));
    const auto process = identityOf(std::atoi(readFile(note)->c_str()));
    ASSERT_TRUE(process);
    EXPECT_TRUE(isAlive(*process));
    ::kill(owner, SIGKILL);
    ASSERT_EQ(::waitpid(owner, nullptr, 0), owner);
    EXPECT_TRUE(waitUntil([&] { return !isAlive(*process); }, 20s));
}
