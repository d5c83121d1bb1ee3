// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See linestream.h. fork() and not posix_spawn(), which has no way to ask for a signal at the parent's death;
// between fork and execve only what signal-safety(7) allows.
#include "core/agent/system/linestream.h"

#include "core/agent/system/child.h"
#include "core/agent/system/errnoerror.h"
#include "core/agent/system/process.h"
#include "core/agent/system/spawn.h"

#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <utility>

namespace pupitre
{

namespace
{
constexpr std::size_t longestStreamLine = 4096;
constexpr int endLimitMs = 1000;

[[noreturn]] void becomeStream(const char* program, char* const* argv, char* const* environment, int nothing,
                               int out, pid_t parent)
{
    ::setpgid(0, 0);
    sigset_t none;
    sigemptyset(&none);
    for (int signal = 1; signal < NSIG; ++signal)
        std::signal(signal, SIG_DFL);
    ::sigprocmask(SIG_SETMASK, &none, nullptr);
    ::prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0);
    if (::getppid() != parent) // it died before we asked
        ::_exit(129);
    ::dup2(nothing, 0);
    ::dup2(out, 1);
    ::dup2(nothing, 2);
    ::syscall(SYS_close_range, 3U, ~0U, 0U);
    ::execve(program, argv, environment);
    ::_exit(127);
}
} // namespace

Result<LineStream> LineStream::start(const std::vector<std::string>& argv,
                                     const std::vector<std::string>& environment)
{
    const auto program = argv.empty() ? std::nullopt : findProgram(argv.front());
    if (!program)
        return fail(ErrorKind::NotFound, argv.empty() ? "" : argv.front());
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0)
        return failErrno("pipe");
    LineStream stream;
    stream.m_out = Fd(ends[0]);
    const Fd childOut(ends[1]);
    const Fd nothing(::open("/dev/null", O_RDWR | O_CLOEXEC));
    if (!nothing.valid())
        return failErrno("/dev/null");
    ::fcntl(stream.m_out.get(), F_SETFL, O_NONBLOCK);
    const auto words = execPointers(argv);
    const auto variables = execPointers(environment.empty() ? cleanEnvironment() : environment);
    const pid_t parent = ::getpid();
    const pid_t pid = ::fork();
    if (pid < 0)
        return failErrno("fork");
    if (pid == 0)
        becomeStream(program->c_str(), words.data(), variables.data(), nothing.get(), childOut.get(), parent);
    ::setpgid(pid, pid); // whoever of the two comes first
    stream.m_identity = identityOf(pid).value_or(ProcessIdentity{pid, 0, {}});
    return stream;
}

LineStream::LineStream(LineStream&& other) noexcept
    : m_identity(std::exchange(other.m_identity, {})), m_out(std::move(other.m_out)),
      m_rest(std::move(other.m_rest)), m_tooLong(other.m_tooLong)
{
}

LineStream& LineStream::operator=(LineStream&& other) noexcept
{
    if (this != &other) {
        end();
        m_identity = std::exchange(other.m_identity, {});
        m_out = std::move(other.m_out);
        m_rest = std::move(other.m_rest);
        m_tooLong = other.m_tooLong;
    }
    return *this;
}

bool LineStream::take(std::vector<std::string>& lines)
{
    std::array<char, 16384> piece{};
    for (int pieces = 0; pieces < 64; ++pieces) { // whoever writes without end is heard, not obeyed
        const ssize_t count = ::read(m_out.get(), piece.data(), piece.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return count < 0 && errno == EAGAIN;
        for (const char c : std::string_view(piece.data(), static_cast<std::size_t>(count))) {
            if (c == '\n') {
                if (!m_tooLong)
                    lines.push_back(std::move(m_rest));
                m_rest.clear();
                m_tooLong = false;
            } else if (m_rest.size() < longestStreamLine) {
                m_rest += c;
            } else {
                m_tooLong = true;
            }
        }
    }
    return true;
}

bool LineStream::end()
{
    const int pid = std::exchange(m_identity.pid, 0);
    m_out.reset();
    if (pid <= 0)
        return true;
    const Fd pidfd(static_cast<int>(::syscall(SYS_pidfd_open, pid, 0)));
    ::kill(-pid, SIGKILL);
    ::kill(pid, SIGKILL); // where it has no group of its own yet
    pollfd wait{pidfd.get(), POLLIN, 0};
    if (::poll(&wait, 1, endLimitMs) != 1)
        return false;
    while (::waitpid(pid, nullptr, 0) < 0 && errno == EINTR) {
    }
    return true;
}

} // namespace pupitre
