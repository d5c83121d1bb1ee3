// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Questions and answers over two pipes; a third collects its last words.
#include "core/agent/system/linechild.h"

#include "core/agent/system/child.h"
#include "core/agent/system/errnoerror.h"
#include "core/agent/system/spawn.h"

#include <algorithm>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <sys/syscall.h>
#include <sys/wait.h>

namespace pupitre
{

namespace
{
constexpr int stopLookMs = 50; // how soon a stop request is seen while waiting for an answer

void takeWords(int fd, std::string& words)
{
    char buffer[4096];
    for (ssize_t n = 0; (n = ::read(fd, buffer, sizeof buffer)) > 0;)
        if (words.size() < 65536)
            words.append(buffer, static_cast<std::size_t>(n));
}
} // namespace

Result<LineChild> LineChild::start(const std::vector<std::string>& argv,
                                   const std::vector<std::string>& environment)
{
    int in[2];
    int out[2];
    int err[2];
    if (::pipe2(in, O_CLOEXEC) != 0)
        return failErrno("pipe");
    const Fd childIn(in[0]);
    LineChild child;
    child.m_in = Fd(in[1]);
    if (::pipe2(out, O_CLOEXEC) != 0)
        return failErrno("pipe");
    child.m_out = Fd(out[0]);
    const Fd childOut(out[1]);
    if (::pipe2(err, O_CLOEXEC) != 0)
        return failErrno("pipe");
    child.m_err = Fd(err[0]);
    const Fd childErr(err[1]);
    ::fcntl(child.m_err.get(), F_SETFL, O_NONBLOCK);
    const auto pid = spawnChild(argv, environment, {childIn.get(), childOut.get(), childErr.get()});
    if (!pid)
        return tl::unexpected<Error>(pid.error());
    child.m_pid = *pid;
    return child;
}

LineChild::LineChild(LineChild&& other) noexcept
    : m_pid(std::exchange(other.m_pid, -1)), m_in(std::move(other.m_in)), m_out(std::move(other.m_out)),
      m_err(std::move(other.m_err)), m_buffer(std::move(other.m_buffer)), m_words(std::move(other.m_words))
{
}

LineChild::~LineChild()
{
    if (m_pid <= 0)
        return;
    m_in.reset();
    const Fd pidfd(static_cast<int>(::syscall(SYS_pidfd_open, m_pid, 0)));
    pollfd wait{pidfd.get(), POLLIN, 0};
    if (::poll(&wait, 1, 1000) != 1)
        ::kill(-m_pid, SIGKILL);
    while (::waitpid(m_pid, nullptr, 0) < 0 && errno == EINTR) {
    }
}

Result<void> LineChild::send(std::string_view line)
{
    std::string text(line);
    text += '\n';
    for (std::string_view rest = text; !rest.empty();) {
        const ssize_t n = ::write(m_in.get(), rest.data(), rest.size());
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0) {
            takeWords(m_err.get(), m_words);
            return fail(ErrorKind::ConnectionLost, "child", lastLine(m_words));
        }
        rest.remove_prefix(static_cast<std::size_t>(n));
    }
    return {};
}

Result<std::string> LineChild::receive(std::chrono::milliseconds limit, std::stop_token stop)
{
    const auto until = std::chrono::steady_clock::now() + limit;
    for (;;) {
        if (const auto newline = m_buffer.find('\n'); newline != std::string::npos) {
            std::string line = m_buffer.substr(0, newline);
            m_buffer.erase(0, newline + 1);
            return line;
        }
        if (stop.stop_requested())
            return fail(ErrorKind::Cancelled, "child");
        if (std::chrono::steady_clock::now() >= until)
            return fail(ErrorKind::TimedOut, "child");
        pollfd polls[2] = {{m_out.get(), POLLIN, 0}, {m_err.get(), POLLIN, 0}};
        ::poll(polls, 2, stopLookMs);
        takeWords(m_err.get(), m_words); // so that it never blocks on a full pipe
        if (polls[0].revents == 0)
            continue;
        char buffer[65536];
        const ssize_t n = ::read(m_out.get(), buffer, sizeof buffer);
        if (n == 0 || (n < 0 && errno != EINTR))
            return fail(ErrorKind::ConnectionLost, "child", lastLine(m_words));
        if (n > 0)
            m_buffer.append(buffer, static_cast<std::size_t>(n));
    }
}

} // namespace pupitre
