// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The program as a student runs it from a terminal, with a home of its own.
#pragma once

#include "core/agent/system/child.h"

#include <filesystem>
#include <string>
#include <vector>

namespace pupitre
{

[[nodiscard]] inline ChildOutput pupitreIn(const std::filesystem::path& home,
                                           const std::vector<std::string>& words)
{
    ChildOptions options;
    options.environment = {"HOME=" + home.string(),
                           "XDG_DATA_HOME=" + (home / "data").string(),
                           "XDG_CONFIG_HOME=" + (home / "config").string(),
                           "PATH=/usr/local/bin:/usr/bin:/bin",
                           "TZ=UTC",
                           "LC_ALL=C.UTF-8",
                           "LANGUAGE=en"};
    std::vector<std::string> argv{PUPITRE_PROGRAM};
    argv.insert(argv.end(), words.begin(), words.end());
    return runChild(argv, options).value_or(ChildOutput{-1, {}, {}});
}

} // namespace pupitre
