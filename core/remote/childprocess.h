// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A child process of this computer with its three streams as descriptors. Its end is always awaited: closing
// its input is the polite request, SIGTERM the next, SIGKILL the last.
#pragma once

#include "core/domain/error.h"
#include "core/remote/commandline.h"
#include "core/remote/unixfd.h"

#include <sys/types.h>

#include <map>
#include <optional>
#include <string>

namespace pupitre
{

class ChildProcess final
{
public:
    /// Which descriptors become the child's 0, 1 and 2.
    struct Streams {
        int in = -1;
        int out = -1;
        int err = -1;
    };

    /// Searches $PATH. NotFound if there is no such program.
    [[nodiscard]] static Result<ChildProcess>
    start(const CommandLine& command, const Streams& streams,
          const std::map<std::string, std::string>& environment = {});
    ~ChildProcess(); // ends it
    ChildProcess(ChildProcess&& other) noexcept;
    ChildProcess& operator=(ChildProcess&&) = delete;

    /// Readable when the child has ended.
    [[nodiscard]] int endFd() const { return m_pidFd.get(); }
    /// After that: its exit code, none if a signal ended it.
    [[nodiscard]] std::optional<int> reap();

private:
    ChildProcess(pid_t pid, UnixFd pidFd) : m_pid(pid), m_pidFd(std::move(pidFd)) {}
    [[nodiscard]] bool endsWithin(int milliseconds) const;

    pid_t m_pid = -1; // -1: reaped
    UnixFd m_pidFd;
};

} // namespace pupitre
