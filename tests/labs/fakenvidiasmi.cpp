// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A shell script in a folder of its own, because a lab's account cannot read the build folder.
#include "tests/labs/fakenvidiasmi.h"

#include "core/agent/system/process.h"
#include "core/agent/system/smallfile.h"

#include <cstdio>
#include <cstdlib>
#include <sstream>

namespace pupitre
{

namespace
{
constexpr const char* script = R"sh(#!/bin/sh
here=${0%/*}
echo $$ >>"$here/started"
say=nothing every=
while [ $# -gt 0 ]; do
  case $1 in
  --query-gpu=*) say=gpus ;;
  --query-compute-apps=*) say=processes ;;
  -L) say=list ;;
  -q) say=temperatures ;;
  -l) every=$2; shift ;;
  -lms) every=$(printf '%d.%03d' $(($2 / 1000)) $(($2 % 1000))); shift ;;
  esac
  shift
done
while :; do
  day=$(cat "$here/day")
  case $day in
  Hangs) trap '' TERM; while :; do sleep 1000; done ;;
  Dies) echo 'Unable to determine the device handle for GPU0000:3B:00.0: GPU is lost.  Reboot the system'; exit 15 ;;
  HalfLines) while read -r line; do printf '%.30s' "$line"; done <"$here/$say" ;;
  Errors)
    echo 'WARNING: infoROM is corrupted at gpu 0000:3B:00.0'
    while read -r line; do printf '%s\n[Unknown Error]\n,,,,,,,,\n' "$line"; done <"$here/$say" ;;
  *) cat "$here/$say" ;;
  esac
  [ -n "$every" ] || exit 0
  sleep "$every"
done
)sh";
} // namespace

FakeNvidiaSmi::FakeNvidiaSmi()
{
    static_cast<void>(replaceFile(program(), script, 0755));
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
