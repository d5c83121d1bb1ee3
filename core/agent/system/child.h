// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Running another program to its end: an argv, a clean environment, a time-out, and its outputs. Every
// descriptor of ours is close-on-exec, so a child holds no lock and no pipe of anybody else.
#pragma once

#include "core/agent/system/fd.h"
#include "core/domain/error.h"

#include <chrono>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace pupitre
{

struct ChildOutput {
    int exit = 0; // exit status, or 128 + signal
    std::string out;
    std::string err; // at most the first MiB
};

struct ChildOptions {
    std::chrono::milliseconds limit{std::chrono::minutes{2}};
    std::stop_token stop{};
    std::string input{};                    // written to its stdin, which is then closed
    int inputFd = -1;                       // instead of `input`: becomes its stdin; stays ours to close
    int outputFd = -1;                      // instead of ChildOutput::out
    std::vector<std::string> environment{}; // empty: cleanEnvironment()
    std::function<void(std::string_view)> heard{}; // what it writes on either output, as it comes
};

/// PATH, HOME and LC_ALL, and XDG_RUNTIME_DIR where given: nothing else of ours reaches a child.
[[nodiscard]] std::vector<std::string> cleanEnvironment(std::string_view runtimeDir = {});

/// First executable of that name in the clean PATH (or the name itself if it is absolute).
[[nodiscard]] std::optional<std::string> findProgram(std::string_view name);

/// NotFound (no such program), TimedOut, Cancelled; a program that ran and failed is a success with its exit
/// status. On time-out and stop the child's process group gets SIGTERM, then SIGKILL 500 ms later.
[[nodiscard]] Result<ChildOutput> runChild(const std::vector<std::string>& argv,
                                           const ChildOptions& options = {});

/// The same, but an exit status other than 0 is an EngineFailed-like error of the given kind with the last
/// line of its stderr as detail.
[[nodiscard]] Result<std::string> runChildOk(const std::vector<std::string>& argv, ErrorKind kind,
                                             const ChildOptions& options = {});

/// Last line that is not empty.
[[nodiscard]] std::string lastLine(std::string_view text);

} // namespace pupitre
