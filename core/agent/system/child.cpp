// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One loop over the child's pipes, its end, the stop request and the clock.
#include "core/agent/system/child.h"

#include "core/agent/system/errnoerror.h"
#include "core/agent/system/spawn.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <fcntl.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/syscall.h>
#include <sys/wait.h>

namespace pupitre
{

namespace
{

constexpr std::size_t outputLimit = 64 * 1024 * 1024;
constexpr std::size_t errorLimit = 1024 * 1024;
constexpr const char* usualPath = "/usr/local/bin:/usr/bin:/bin:/usr/local/sbin:/usr/sbin:/sbin";

/// The login's own PATH is not trusted to be the same in cron, sshd and a shell. $PUPITRE_PATH is for an
/// engine that is elsewhere, and for tests that must not find the machine's.
std::string cleanPath()
{
    const char* chosen = std::getenv("PUPITRE_PATH");
    return chosen != nullptr && *chosen == '/' ? chosen : usualPath;
}

struct Pipe {
    Fd read;
    Fd write;
};

Result<Pipe> makePipe()
{
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0)
        return failErrno("pipe");
    return Pipe{Fd(ends[0]), Fd(ends[1])};
}

/// Appends what is there, up to `limit` (the rest is read and dropped, so that the child never blocks on us).
/// False at the end of the stream.
bool drain(int fd, std::string& into, std::size_t limit, const std::function<void(std::string_view)>& heard)
{
    std::array<char, 65536> buffer;
    for (;;) {
        const ssize_t n = ::read(fd, buffer.data(), buffer.size());
        if (n < 0)
            return errno == EAGAIN || errno == EINTR;
        if (n == 0)
            return false;
        const std::size_t room = limit - std::min(limit, into.size());
        into.append(buffer.data(), std::min(room, static_cast<std::size_t>(n)));
        if (heard)
            heard({buffer.data(), static_cast<std::size_t>(n)});
    }
}

/// Everything the loop watches.
class Running final
{
public:
    Running(int pid, const ChildOptions& options, Pipe in, Pipe out, Pipe err)
        : m_pid(pid), m_options(options), m_in(std::move(in.write)), m_out(std::move(out.read)),
          m_err(std::move(err.read)), m_end(static_cast<int>(::syscall(SYS_pidfd_open, pid, 0))),
          m_stopped(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
    {
        for (const int fd : {m_in.get(), m_out.get(), m_err.get()})
            ::fcntl(fd, F_SETFL, O_NONBLOCK);
    }

    Result<ChildOutput> wait()
    {
        const std::stop_callback bell(m_options.stop, [this] { ::eventfd_write(m_stopped.get(), 1); });
        const auto until = std::chrono::steady_clock::now() + m_options.limit;
        for (;;) {
            const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(
                until - std::chrono::steady_clock::now());
            if (left.count() <= 0 || m_options.stop.stop_requested()) {
                endChild(m_pid);
                return fail(left.count() <= 0 ? ErrorKind::TimedOut : ErrorKind::Cancelled);
            }
            if (step(static_cast<int>(std::min<long>(left.count(), 3'600'000))))
                return finish();
        }
    }

private:
    /// True once the child has ended. Its outputs may be held open by what it left behind (a container's
    /// monitor), so their end is not waited for.
    bool step(int timeout)
    {
        feed();
        std::array<pollfd, 5> polls{{{m_end.get(), POLLIN, 0},
                                     {m_stopped.get(), POLLIN, 0},
                                     {m_out.get(), POLLIN, 0},
                                     {m_err.get(), POLLIN, 0},
                                     {m_in.get(), POLLOUT, 0}}};
        ::poll(polls.data(), polls.size(), timeout);
        if (polls[2].revents != 0)
            listen(m_out, m_output.out, outputLimit);
        if (polls[3].revents != 0)
            listen(m_err, m_output.err, errorLimit);
        return polls[0].revents != 0;
    }

    void listen(Fd& from, std::string& into, std::size_t limit)
    {
        if (!drain(from.get(), into, limit, m_options.heard))
            from.reset();
    }

    void feed()
    {
        if (!m_in.valid())
            return;
        const ssize_t n = ::write(m_in.get(), m_options.input.data() + m_fed, m_options.input.size() - m_fed);
        if (n > 0)
            m_fed += static_cast<std::size_t>(n);
        if ((n < 0 && errno != EAGAIN && errno != EINTR) || m_fed == m_options.input.size())
            m_in.reset();
    }

    ChildOutput finish()
    {
        if (m_out.valid())
            listen(m_out, m_output.out, outputLimit);
        if (m_err.valid())
            listen(m_err, m_output.err, errorLimit);
        int status = 0;
        while (::waitpid(m_pid, &status, 0) < 0 && errno == EINTR) {
        }
        m_output.exit = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
        return std::move(m_output);
    }

    int m_pid;
    const ChildOptions& m_options;
    Fd m_in;
    Fd m_out;
    Fd m_err;
    Fd m_end;
    Fd m_stopped;
    std::size_t m_fed = 0;
    ChildOutput m_output;
};

} // namespace

std::vector<std::string> cleanEnvironment(std::string_view runtimeDir)
{
    const char* home = std::getenv("HOME");
    std::vector<std::string> result{"PATH=" + cleanPath(),
                                    std::string("HOME=") + (home != nullptr ? home : "/"), "LC_ALL=C.UTF-8"};
    if (!runtimeDir.empty())
        result.push_back("XDG_RUNTIME_DIR=" + std::string(runtimeDir));
    return result;
}

std::optional<std::string> findProgram(std::string_view name)
{
    const auto runs = [](const std::string& file) { return ::access(file.c_str(), X_OK) == 0; };
    if (name.starts_with('/'))
        return runs(std::string(name)) ? std::optional(std::string(name)) : std::nullopt;
    const std::string path = cleanPath();
    std::string_view rest = path;
    while (!rest.empty()) {
        const auto colon = std::min(rest.find(':'), rest.size());
        std::string candidate = std::string(rest.substr(0, colon)) + "/" + std::string(name);
        if (runs(candidate))
            return candidate;
        rest.remove_prefix(std::min(colon + 1, rest.size()));
    }
    return std::nullopt;
}

Result<ChildOutput> runChild(const std::vector<std::string>& argv, const ChildOptions& options)
{
    auto in = makePipe();
    auto out = makePipe();
    auto err = makePipe();
    if (!in || !out || !err)
        return fail(ErrorKind::SystemCallFailed, "pipe");
    const Stdio stdio{options.inputFd >= 0 ? options.inputFd : in->read.get(),
                      options.outputFd >= 0 ? options.outputFd : out->write.get(), err->write.get()};
    const auto pid =
        spawnChild(argv, options.environment.empty() ? cleanEnvironment() : options.environment, stdio);
    if (!pid)
        return tl::unexpected<Error>(pid.error());
    in->read.reset();
    out->write.reset();
    err->write.reset();
    auto result = Running(*pid, options, std::move(*in), std::move(*out), std::move(*err)).wait();
    if (!result && result.error().subject.empty())
        return fail(result.error().kind, argv.front());
    return result;
}

Result<std::string> runChildOk(const std::vector<std::string>& argv, ErrorKind kind,
                               const ChildOptions& options)
{
    auto output = runChild(argv, options);
    if (!output)
        return tl::unexpected<Error>(output.error());
    if (output->exit != 0)
        return fail(kind, argv.front(), lastLine(output->err));
    return std::move(output->out);
}

std::string lastLine(std::string_view text)
{
    while (!text.empty() && (text.back() == '\n' || text.back() == '\r' || text.back() == ' '))
        text.remove_suffix(1);
    const auto newline = text.rfind('\n');
    return std::string(newline == std::string_view::npos ? text : text.substr(newline + 1));
}

} // namespace pupitre
