// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Running a program inside an instance that bubblewrap started: into the namespaces of its recorded first
// process, with its limits, as the student.
#pragma once

#include "core/agent/engines/engine.h"

namespace pupitre
{

/// The verb `enter` and its words. What the student typed travels byte by byte.
[[nodiscard]] Argv bubbleEnterArguments(const std::filesystem::path& record, const EnterSpec& what);

/// The verb `enter`: exit status of the program, or 128 + signal; 125 where it could not be entered, 127
/// where there is no such program, as other engines do.
int runEnter(const std::vector<std::string>& words);

} // namespace pupitre
