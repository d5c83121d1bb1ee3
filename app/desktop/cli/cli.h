// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The command line: finds the verb, wires the program, runs its event loop until the verb has ended.
#pragma once

#include <string>
#include <vector>

class QCoreApplication;

namespace pupitre
{

/// `words` without the program's name. The exit status is an ExitCode.
[[nodiscard]] int runCli(QCoreApplication& application, const std::vector<std::string>& words);

} // namespace pupitre
