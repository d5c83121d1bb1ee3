// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A window of this desktop's own terminal program with a command in it. Which program: what $TERMINAL names,
// then what the system calls its terminal, then those we know, as each wants its command.
#pragma once

#include "core/domain/error.h"
#include "core/remote/commandline.h"

#include <string>

namespace pupitre
{

/// Where a terminal program is looked for.
struct TerminalSearch {
    std::string wished; // $TERMINAL: a name or a path; empty: none
    std::string path;   // $PATH
};

[[nodiscard]] TerminalSearch terminalSearch(); // of this process

/// Subject of NotFound where there is no terminal program.
inline constexpr auto terminalProgramSubject = "terminal program";

/// The command in a window of its own. NotFound where no terminal program is found.
[[nodiscard]] Result<CommandLine> inTerminalWindow(const CommandLine& command, const TerminalSearch& search);

/// The same command; where it fails, its window stays until Enter is pressed, with `sentence` under the last
/// words: they would be gone with the window.
[[nodiscard]] CommandLine heldOpenOnFailure(const CommandLine& command, const std::string& sentence);

/// Opens the window and leaves it to itself; it outlives this program.
[[nodiscard]] Result<void> openTerminalWindow(const CommandLine& command, const TerminalSearch& search);

} // namespace pupitre
