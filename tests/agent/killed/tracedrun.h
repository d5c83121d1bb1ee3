// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Runs a program and kills it (SIGKILL) at one of its system calls, so that every instant of its life can be
// its last.
#pragma once

#include "core/domain/error.h"

#include <cstdint>
#include <string>
#include <vector>

namespace pupitre
{

struct TracedRun {
    bool killed = false;
    std::uint64_t calls = 0; // system calls of all its threads, until it ended or was killed
    int exit = 0;            // where it ended by itself
};

enum class Victim {
    Program, // its children live on
    Group,   // its process group: what it began, and that did not leave the group, dies with it
};

/// Kills at the beginning of system call `last` (1 is the first after execve), which then does not happen; 0:
/// lets it run to its end. The program leads a process group of its own.
[[nodiscard]] Result<TracedRun> runUntilCall(const std::vector<std::string>& argv, std::uint64_t last,
                                             Victim victim = Victim::Program);

} // namespace pupitre
