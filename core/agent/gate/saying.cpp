// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Not to wait is a property of the opening, which the student's program shares with us: so ours is opened
// anew.
#include "core/agent/gate/saying.h"

#include "core/agent/system/fd.h"

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace pupitre
{

namespace
{

/// The client may have asked for "tostop", with which a background process that writes is stopped, and the
/// time of its student with it.
class UnstoppedWriting final
{
public:
    UnstoppedWriting()
    {
        sigset_t set;
        sigemptyset(&set);
        sigaddset(&set, SIGTTOU);
        ::sigprocmask(SIG_BLOCK, &set, &m_before);
    }
    ~UnstoppedWriting() { ::sigprocmask(SIG_SETMASK, &m_before, nullptr); }
    UnstoppedWriting(const UnstoppedWriting&) = delete;
    UnstoppedWriting& operator=(const UnstoppedWriting&) = delete;

private:
    sigset_t m_before{};
};

} // namespace

std::size_t sayWithoutWaiting(std::string_view text)
{
    const UnstoppedWriting unstopped;
    ssize_t n = ::send(STDERR_FILENO, text.data(), text.size(), MSG_DONTWAIT | MSG_NOSIGNAL);
    if (n < 0 && errno == ENOTSOCK) { // a terminal, or a pipe
        const Fd again(::open("/proc/self/fd/2", O_WRONLY | O_NOCTTY | O_NONBLOCK | O_CLOEXEC));
        n = again.valid() ? ::write(again.get(), text.data(), text.size()) : -1;
    }
    return n > 0 ? static_cast<std::size_t>(n) : 0;
}

} // namespace pupitre
