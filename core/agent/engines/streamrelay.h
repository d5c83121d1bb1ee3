// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The three streams of a program inside an instance, and carrying bytes between them and ours. Ours are never
// handed in: they belong to sshd, and a process that stays behind could read and write them after its student
// was shown out, or type into the terminal.
#pragma once

#include "core/agent/system/fd.h"
#include "core/domain/error.h"

namespace pupitre
{

struct ProgramStreams {
    Fd ourIn; // what we write is the program's standard input
    Fd ourOut;
    Fd ourErr; // none on a terminal
    Fd in;     // the program's ends; one terminal, or three pipes
    Fd out;
    Fd err;
    bool terminal = false;
};

[[nodiscard]] Result<ProgramStreams> openPipes();
/// A terminal of the instance's own devpts, where this process is. It belongs to the student's `uid`, and has
/// the modes and size of our stdin.
[[nodiscard]] Result<ProgramStreams> openTerminal(int uid);

/// In the program's process, which leads a session.
[[nodiscard]] bool takeStreams(const ProgramStreams& streams);

/// Until `child` ends and what it wrote is passed on, or whoever is at our end is gone. Closes every end;
/// a terminal of ours is as before afterwards.
void relayStreams(ProgramStreams& streams, int child);

} // namespace pupitre
