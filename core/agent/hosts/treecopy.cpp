// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See treecopy.h. A dead connection ends by ssh's own keep-alive, and with it both ends.
#include "core/agent/hosts/treecopy.h"

#include "core/agent/seats/agentprogram.h"
#include "core/agent/system/child.h"
#include "core/agent/system/errnoerror.h"
#include "core/agent/system/fd.h"
#include "core/agent/system/spawn.h"

#include <array>
#include <fcntl.h>
#include <nlohmann/json.hpp>
#include <poll.h>
#include <sys/syscall.h>
#include <sys/wait.h>

namespace pupitre
{

namespace
{

constexpr int endsLookMs = 100;
constexpr std::size_t wordsLimit = 64 * 1024;

struct TreePipe {
    Fd read;
    Fd write;
};

Result<TreePipe> makeTreePipe()
{
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0)
        return failErrno("pipe");
    return TreePipe{Fd(ends[0]), Fd(ends[1])};
}

/// One of the two programs, with its last words.
class TreeChild final
{
public:
    static Result<TreeChild> start(const Argv& argv, int in, int out)
    {
        auto words = makeTreePipe();
        if (!words)
            return tl::unexpected<Error>(words.error());
        ::fcntl(words->read.get(), F_SETFL, O_NONBLOCK);
        const auto pid = spawnChild(argv, cleanEnvironment(), {in, out, words->write.get()});
        if (!pid)
            return tl::unexpected<Error>(pid.error());
        TreeChild child;
        child.m_pid = *pid;
        child.m_end = Fd(static_cast<int>(::syscall(SYS_pidfd_open, *pid, 0)));
        child.m_err = std::move(words->read);
        return child;
    }
    TreeChild(TreeChild&& other) noexcept
        : m_pid(std::exchange(other.m_pid, -1)), m_end(std::move(other.m_end)), m_err(std::move(other.m_err)),
          m_words(std::move(other.m_words))
    {
    }
    TreeChild& operator=(TreeChild&&) = delete;
    ~TreeChild()
    {
        if (m_pid > 0)
            endChild(m_pid);
    }

    [[nodiscard]] int endFd() const { return m_end.get(); }
    [[nodiscard]] int wordsFd() const { return m_err.get(); }
    [[nodiscard]] bool running() const { return m_pid > 0; }

    void listen()
    {
        std::array<char, 4096> buffer;
        for (ssize_t n = 0; (n = ::read(m_err.get(), buffer.data(), buffer.size())) > 0;) {
            m_words.append(buffer.data(), static_cast<std::size_t>(n));
            if (m_words.size() > wordsLimit)
                m_words.erase(0, m_words.size() - wordsLimit / 2);
        }
    }
    void reap()
    {
        listen();
        while (::waitpid(m_pid, nullptr, 0) < 0 && errno == EINTR) {
        }
        m_pid = -1;
    }
    /// Its verdict, where its last line is one.
    [[nodiscard]] Result<Json> verdict() const { return verdictFromText(lastLine(m_words)); }
    [[nodiscard]] std::string lastWords() const { return lastLine(m_words); }

private:
    TreeChild() = default;
    int m_pid = -1;
    Fd m_end;
    Fd m_err;
    std::string m_words;
};

void waitForBoth(TreeChild& own, TreeChild& other, const std::stop_token& stop)
{
    while (own.running() && !stop.stop_requested()) {
        std::array<pollfd, 4> polls{{{own.endFd(), POLLIN, 0},
                                     {other.running() ? other.endFd() : -1, POLLIN, 0},
                                     {own.wordsFd(), POLLIN, 0},
                                     {other.wordsFd(), POLLIN, 0}}};
        ::poll(polls.data(), 2, endsLookMs);
        own.listen();
        other.listen();
        if ((polls[1].revents & POLLIN) != 0)
            other.reap();
        if ((polls[0].revents & POLLIN) != 0)
            own.reap();
    }
    if (!other.running() || stop.stop_requested())
        return;
    constexpr int farewellMs = 5000; // it has nothing to wait for: its stream is at its end
    pollfd end{other.endFd(), POLLIN, 0};
    if (::poll(&end, 1, farewellMs) == 1)
        other.reap();
}

bool isLoss(const Error& error)
{
    return error.kind == ErrorKind::ConnectionLost || error.kind == ErrorKind::ProtocolViolation;
}

} // namespace

Result<Argv> treeEndArgv(const StateTree& tree, Engine& engine, const TreeEnd& end)
{
    if (const auto facts = engine.available(); !facts)
        return tl::unexpected<Error>(facts.error());
    const auto program = agentProgram(tree);
    if (!program)
        return tl::unexpected<Error>(program.error());
    return engine.mapped({program->string(), "treeend", toText(end)});
}

Result<Json> joinTreeEnds(const Argv& own, const Argv& other, std::stop_token stop)
{
    auto there = makeTreePipe();
    auto here = makeTreePipe();
    if (!there || !here)
        return tl::unexpected<Error>(there ? here.error() : there.error());
    auto ownChild = TreeChild::start(own, here->read.get(), there->write.get());
    if (!ownChild)
        return tl::unexpected<Error>(ownChild.error());
    auto otherChild = TreeChild::start(other, there->read.get(), here->write.get());
    if (!otherChild)
        return tl::unexpected<Error>(otherChild.error());
    for (Fd* end : {&there->read, &there->write, &here->read, &here->write})
        end->reset(); // the children's alone, or neither would see the other's end
    waitForBoth(*ownChild, *otherChild, stop);
    if (stop.stop_requested())
        return fail(ErrorKind::Cancelled, "tree");
    auto outcome = ownChild->verdict();
    if (outcome || !isLoss(outcome.error()))
        return outcome;
    const auto reason = otherChild->verdict();
    if (!reason && !isLoss(reason.error()))
        return tl::unexpected<Error>(reason.error());
    return fail(ErrorKind::ConnectionLost, "tree",
                otherChild->lastWords().empty() ? ownChild->lastWords() : otherChild->lastWords());
}

} // namespace pupitre
