// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A shell script, copied into a folder of its own: a lab's account can read neither source nor build.
#include "tests/labs/fakenvidiasmi.h"

#include "core/agent/system/process.h"
#include "core/agent/system/smallfile.h"
#include "tests/labs/fakenvidiasmiscript.h"

#include <cstdio>
#include <cstdlib>
#include <sstream>

namespace pupitre
{

FakeNvidiaSmi::FakeNvidiaSmi()
{
    static_cast<void>(replaceFile(program(), fakeNvidiaSmiScript, 0755));
    for (const char* name : {"nothing", "gpus", "processes", "list", "temperatures", "started"})
        put(name, "");
    day(Day::Good);
}

void FakeNvidiaSmi::put(const char* name, const std::string& text) const
{
    if (!replaceFile(m_folder.path() / name, text))
        std::abort(); // a disk that is full is no test
}

void FakeNvidiaSmi::gpus(const std::string& lines) const
{
    put("gpus", lines);
}

void FakeNvidiaSmi::processes(const std::string& lines) const
{
    put("processes", lines);
}

void FakeNvidiaSmi::list(const std::string& text) const
{
    put("list", text);
}

void FakeNvidiaSmi::temperatures(const std::string& text) const
{
    put("temperatures", text);
}

void FakeNvidiaSmi::day(Day day) const
{
    constexpr const char* names[] = {"Good", "Hangs", "Dies", "HalfLines", "Errors"};
    put("day", names[static_cast<std::size_t>(day)]);
}

std::string FakeNvidiaSmi::path() const
{
    return m_folder.path().string() + ":/usr/local/bin:/usr/bin:/bin:/usr/local/sbin:/usr/sbin:/sbin";
}

std::vector<int> FakeNvidiaSmi::started() const
{
    std::istringstream lines(readFile(m_folder.path() / "started").value_or(""));
    std::vector<int> pids;
    for (int pid = 0; lines >> pid;)
        pids.push_back(pid);
    return pids;
}

int FakeNvidiaSmi::alive() const
{
    int count = 0;
    for (const int pid : started())
        if (const auto process = identityOf(pid); process && isAlive(*process))
            ++count;
    return count;
}

} // namespace pupitre
