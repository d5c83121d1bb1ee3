// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A program that takes this one's place at the terminal until it ends; or whose words are gathered.
#pragma once

#include "core/remote/commandline.h"
#include "core/services/reply.h"

namespace pupitre
{

/// With our input, output and error. The answer is its exit status, 128 where it was killed; NotFound
/// (subject: the program) where there is none. `reply` is bound to something that outlives the program.
void runForwarded(const CommandLine& command, Reply<int> reply);

struct Captured {
    int exit = 0;
    std::string out;
    std::string err;
};
/// The same with our input only.
void runCaptured(const CommandLine& command, Reply<Captured> reply);

} // namespace pupitre
