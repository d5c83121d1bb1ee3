// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The first process's side: a pipe with one line per thing. Its end of file is the signal to clean up, which
// the kernel gives however this process dies.
#include "core/demo/host/cleaner.h"

#include "core/agent/system/process.h"
#include "core/demo/host/cleaning.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace pupitre
{

namespace
{

/// The second process: no terminal (Ctrl-C is for the first one), no descriptor of anybody else, so that
/// nobody waits for a pipe to close.
[[noreturn]] void keepList(int list, int report)
{
    ::setsid();
    std::signal(SIGINT, SIG_IGN);
    std::signal(SIGTERM, SIG_IGN);
    std::signal(SIGHUP, SIG_IGN);
    std::signal(SIGPIPE, SIG_IGN);
    const int nothing = ::open("/dev/null", O_RDWR);
    for (const int each : {0, 1, 2})
        ::dup2(nothing, each);
    const int highest = static_cast<int>(::sysconf(_SC_OPEN_MAX));
    for (int each = 3; each < highest && each < 65536; ++each) {
        if (each != list && each != report)
            ::close(each);
    }
    std::string text;
    std::array<char, 4096> buffer;
    for (;;) {
        const auto got = ::read(list, buffer.data(), buffer.size());
        if (got > 0)
            text.append(buffer.data(), static_cast<std::size_t>(got));
        else if (got == 0 || errno != EINTR)
            break;
    }
    const std::string left = cleanUp(text);
    if (::write(report, left.data(), left.size()) < 0)
        ::_exit(1);
    ::_exit(left.empty() ? 0 : 1);
}

} // namespace

Result<Cleaner> Cleaner::start()
{
    int list[2] = {-1, -1};
    int report[2] = {-1, -1};
    if (::pipe2(list, O_CLOEXEC) != 0 || ::pipe2(report, O_CLOEXEC) != 0)
        return fail(ErrorKind::SystemCallFailed, "pipe2", std::strerror(errno));
    const pid_t pid = ::fork();
    if (pid < 0)
        return fail(ErrorKind::SystemCallFailed, "fork", std::strerror(errno));
    if (pid == 0)
        keepList(list[0], report[1]);
    ::close(list[0]);
    ::close(report[1]);
    Cleaner cleaner;
    cleaner.m_pid = pid;
    cleaner.m_list = Fd(list[1]);
    cleaner.m_report = Fd(report[0]);
    return cleaner;
}

Cleaner::~Cleaner()
{
    static_cast<void>(finish());
}

Result<void> Cleaner::add(const std::string& line)
{
    const std::string text = line + "\n";
    if (::write(m_list.get(), text.data(), text.size()) != static_cast<ssize_t>(text.size()))
        return fail(ErrorKind::SystemCallFailed, "write", std::strerror(errno));
    return {};
}

Result<void> Cleaner::folder(const std::filesystem::path& path)
{
    return add("folder\t" + path.string());
}

Result<void> Cleaner::process(int pid)
{
    const auto identity = identityOf(pid);
    if (!identity)
        return {}; // gone already
    return add("process\t" + std::to_string(pid) + "\t" + std::to_string(identity->startTicks));
}

Result<void> Cleaner::account(const Account& account)
{
    return add("account\t" + account.name + "\t" + std::to_string(account.uid));
}

Result<void> Cleaner::place(const std::filesystem::path& root, const std::filesystem::path& authorizedKeys)
{
    return add("place\t" + root.string() + "\t" + authorizedKeys.string());
}

Result<void> Cleaner::finish()
{
    if (!m_list.valid())
        return {};
    m_list.reset();
    std::string left;
    std::array<char, 1024> buffer;
    for (;;) {
        const auto got = ::read(m_report.get(), buffer.data(), buffer.size());
        if (got > 0)
            left.append(buffer.data(), static_cast<std::size_t>(got));
        else if (got == 0 || errno != EINTR)
            break;
    }
    while (::waitpid(m_pid, nullptr, 0) < 0 && errno == EINTR) {
    }
    if (left.empty())
        return {};
    return fail(ErrorKind::StillRunning, "demo", left);
}

} // namespace pupitre
