// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Two processes: one stays, because joining a process namespace counts for children only, and relays the
// streams; the other becomes the program.
#include "core/agent/engines/entering.h"

#include "core/agent/engines/bubble.h"
#include "core/agent/engines/sessionkeyring.h"
#include "core/agent/engines/streamrelay.h"
#include "core/agent/engines/studentidentity.h"
#include "core/agent/system/errnoerror.h"
#include "core/agent/system/fd.h"
#include "core/agent/system/process.h"

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <optional>
#include <sched.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace pupitre
{

namespace
{

constexpr int notEntered = 125;
constexpr int noSuchProgram = 127;
constexpr auto onTerminal = "terminal";
constexpr auto studentsHome = "/home/student";

struct Entry {
    std::filesystem::path record;
    EnterSpec what;
};

int complainOfEntry(const Error& error)
{
    std::fprintf(stderr, "pupitre: cannot enter (%s %s %s)\n", wireName(error.kind), error.subject.c_str(),
                 error.detail.c_str());
    return notEntered;
}

std::optional<Entry> entryFrom(const std::vector<std::string>& words)
{
    const auto end = std::ranges::find(words, "--");
    if (words.size() < 4 || end == words.end() || end - words.begin() < 2 || end + 1 == words.end())
        return std::nullopt;
    Entry entry{words[0], {{end + 1, words.end()}, words[1] == onTerminal, {}}};
    for (auto word = words.begin() + 2; word != end; ++word) {
        const auto equals = word->find('=');
        if (equals == std::string::npos)
            return std::nullopt;
        entry.what.environment.emplace_back(word->substr(0, equals), word->substr(equals + 1));
    }
    return entry;
}

/// The first process's limits are the instance's.
Result<void> takeLimitsOf(int pid)
{
    for (const auto resource : {RLIMIT_NPROC, RLIMIT_FSIZE, RLIMIT_CORE}) {
        rlimit limit{};
        if (::prlimit(pid, resource, nullptr, &limit) != 0 || ::setrlimit(resource, &limit) != 0)
            return failErrno("limits");
    }
    return {};
}

Result<void> enterNamespacesOf(const ProcessIdentity& process)
{
    const Fd first(static_cast<int>(::syscall(SYS_pidfd_open, process.pid, 0)));
    // the number may be another process's by now; the descriptor we hold cannot change any more
    if (!first.valid() || !isAlive(process))
        return fail(ErrorKind::NotFound, "instance");
    if (auto ready = joinSessionKeyring().and_then([&] { return takeLimitsOf(process.pid); }); !ready)
        return ready;
    if (::setns(first.get(),
                CLONE_NEWUSER | CLONE_NEWNS | CLONE_NEWPID | CLONE_NEWNET | CLONE_NEWIPC | CLONE_NEWUTS)
        != 0)
        return failErrno("setns");
    return {};
}

void setEnvironment(const EnterSpec& what)
{
    ::clearenv();
    ::setenv("PATH", "/usr/local/bin:/usr/bin:/bin", 1);
    ::setenv("HOME", studentsHome, 1);
    ::setenv("USER", "student", 1);
    ::setenv("LOGNAME", "student", 1);
    for (const auto& [name, value] : what.environment)
        ::setenv(name.c_str(), value.c_str(), 1);
}

[[noreturn]] void becomeEntered(const EnterSpec& what, const ProgramStreams& streams)
{
    ::setsid();
    if (!takeStreams(streams))
        ::_exit(complainOfEntry({ErrorKind::SystemCallFailed, "streams", {}}));
    static_cast<void>(::close_range(STDERR_FILENO + 1, ~0U, 0));
    if (const auto student = takeStudentIdentity(instanceUid); !student)
        ::_exit(complainOfEntry(student.error()));
    ::prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0); // after the change of identity, which clears it
    if (::getppid() != 0) // it died before we asked: then it is the instance's first process
        ::_exit(notEntered);
    ::umask(022);
    if (::chdir(studentsHome) != 0)
        ::_exit(complainOfEntry({ErrorKind::NotFound, studentsHome, {}}));
    setEnvironment(what);
    std::vector<char*> words;
    for (const auto& word : what.argv)
        words.push_back(const_cast<char*>(word.c_str())); // C's signature; execvp changes nothing
    words.push_back(nullptr);
    ::execvp(words[0], words.data());
    std::fprintf(stderr, "pupitre: %s: not found\n", words[0]);
    ::_exit(noSuchProgram);
}

int exitOf(int child)
{
    int status = 0;
    while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

} // namespace

Argv bubbleEnterArguments(const std::filesystem::path& record, const EnterSpec& what)
{
    Argv words{"enter", record.string(), what.terminal ? onTerminal : "plain"};
    for (const auto& [name, value] : what.environment)
        words.push_back(name + "=" + value);
    words.emplace_back("--");
    words.insert(words.end(), what.argv.begin(), what.argv.end());
    return words;
}

int runEnter(const std::vector<std::string>& words)
{
    const auto entry = entryFrom(words);
    if (!entry)
        return complainOfEntry({ErrorKind::InvalidArgument, "enter", {}});
    const auto process = recordedBubble(entry->record);
    if (!process)
        return complainOfEntry(process.error());
    if (auto entered = enterNamespacesOf(*process); !entered)
        return complainOfEntry(entered.error());
    ::prctl(PR_SET_DUMPABLE, 0);
    auto streams = entry->what.terminal ? openTerminal(instanceUid) : openPipes();
    if (!streams)
        return complainOfEntry(streams.error());
    const int child = ::fork();
    if (child < 0)
        return complainOfEntry({ErrorKind::SystemCallFailed, "fork", {}});
    if (child == 0)
        becomeEntered(entry->what, *streams);
    relayStreams(*streams, child);
    return exitOf(child);
}

} // namespace pupitre
