// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a visit begins with: the terminal it came in on, and an environment and signals of which nothing is
// left that the client chose.
#pragma once

#include <string>

namespace pupitre
{

[[nodiscard]] std::string environmentVariable(const char* name); // empty where it is not set
/// The device on stdin, "/dev/pts/3"; empty: no terminal.
[[nodiscard]] std::string terminalName();
/// $TERM, "dumb" where it is not the name of a terminal type.
[[nodiscard]] std::string terminalType();

/// sshd lets clients set variables (LANG, LC_*); nothing of them reaches a program we start.
void forgetEnvironment();

/// What a client can send through a terminal, or by hanging up, must not cut short what is being done for its
/// seat: an instance started and not recorded would run unseen. runWatched() asks for them afterwards, and
/// gives SIGPIPE back to the program.
void deferSignalsOfTheClient();

} // namespace pupitre
