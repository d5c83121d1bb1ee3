// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A command is its argv. An SSH exec request carries one string for the account's login shell, so quoting
// happens, and happens only here.
#pragma once

#include <string>
#include <vector>

namespace pupitre
{

struct CommandLine {
    std::vector<std::string> argv;

    bool operator==(const CommandLine&) const = default;
};

/// Arguments in single quotes, as sh, bash, zsh, csh and fish all read them; words of letters, digits and
/// /._- as they are. Arguments hold no newline
/// (csh) and no backslash (fish) where a command of ours is to work under every login shell.
[[nodiscard]] std::string quotedForShell(const CommandLine& command);

} // namespace pupitre
