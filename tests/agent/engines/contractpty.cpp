// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The contract of a terminal: what a student at a shell notices.
#include "tests/agent/engines/contract.h"

#include "core/agent/system/clock.h"
#include "core/agent/system/fd.h"
#include "tests/waituntil.h"

#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace pupitre
{

namespace
{

using namespace std::chrono_literals;

/// A program on a terminal of ours, as sshd would run it.
class OnTerminal final
{
public:
    explicit OnTerminal(const Argv& argv)
    {
        winsize size{33, 99, 0, 0};
        int outer = -1;
        m_child = ::forkpty(&outer, nullptr, nullptr, &size);
        if (m_child == 0) {
            std::vector<char*> words;
            for (const auto& word : argv)
                words.push_back(const_cast<char*>(word.c_str())); // C's signature
            words.push_back(nullptr);
            ::execv(words[0], words.data());
            ::_exit(126);
        }
        m_outer = Fd(outer);
    }
    ~OnTerminal()
    {
        m_outer.reset();
        if (m_child > 0)
            (void)end();
    }
    OnTerminal(const OnTerminal&) = delete;
    OnTerminal& operator=(const OnTerminal&) = delete;

    void type(const std::string& text) const
    {
        ASSERT_EQ(::write(m_outer.get(), text.data(), text.size()), static_cast<ssize_t>(text.size()));
    }
    void resize(unsigned short rows, unsigned short columns) const
    {
        winsize size{rows, columns, 0, 0};
        ASSERT_EQ(::ioctl(m_outer.get(), TIOCSWINSZ, &size), 0);
    }
    /// All that was shown until `words` came, or `limit` passed.
    const std::string& shownUntil(const std::string& words, std::chrono::milliseconds limit = 10s)
    {
        const auto until = sinceBoot() + limit;
        while (m_shown.find(words) == std::string::npos && sinceBoot() < until) {
            pollfd wait{m_outer.get(), POLLIN, 0};
            char part[4096];
            if (::poll(&wait, 1, 200) <= 0)
                continue;
            const ssize_t n = ::read(m_outer.get(), part, sizeof part);
            if (n <= 0)
                break;
            m_shown.append(part, static_cast<std::size_t>(n));
        }
        return m_shown;
    }
    /// Its exit status; killed after ten seconds.
    int end()
    {
        int status = 0;
        siginfo_t info{};
        if (!waitUntil(
                [&] {
                    return ::waitid(P_PID, static_cast<id_t>(m_child), &info, WEXITED | WNOHANG | WNOWAIT)
                               == 0
                           && info.si_pid == m_child;
                },
                10s))
            ::kill(m_child, SIGKILL);
        while (::waitpid(m_child, &status, 0) < 0 && errno == EINTR) {
        }
        m_child = -1;
        return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    }

private:
    Fd m_outer;
    pid_t m_child = -1;
    std::string m_shown;
};

} // namespace

TEST_P(EngineContract, givesATerminalOfItsOwn)
{
    const auto spec = freshSpec();
    (void)started(spec);
    OnTerminal terminal(engine().enter(
        spec.name, {{"/bin/sh", "-c",
                     "tty; stty size; test -t 0 -a -t 1 -a -t 2 && echo on-a-terminal; "
                     "trap 'echo resized-to $(stty size)' WINCH; echo ready; while :; do sleep 0.1; done"},
                    true,
                    {{"TERM", "xterm"}}}));
    const auto& shown = terminal.shownUntil("ready");
    EXPECT_NE(shown.find("/dev/"), std::string::npos) << shown;
    ASSERT_NE(shown.find("ready"), std::string::npos) << shown;
    EXPECT_NE(shown.find("on-a-terminal"), std::string::npos) << shown;
    terminal.resize(20, 60);
    if (facts().name == "docker") // its client tells a size once in a while only: ask again
        for (unsigned short more = 1; more < 20 && shown.find("resized-to 20 6") == std::string::npos;
             ++more) {
            (void)terminal.shownUntil("resized-to 20 6", 500ms);
            terminal.resize(20, 60 + more % 10);
        }
    EXPECT_NE(terminal.shownUntil("resized-to 20 6").find("resized-to 20 6"), std::string::npos) << shown;
    terminal.type("\x03"); // Ctrl-C reaches the program, not us
    EXPECT_EQ(terminal.end(), 130);
}

TEST_P(EngineContract, aShellOnATerminalHasJobsAndAnEnd)
{
    const auto spec = freshSpec();
    (void)started(spec);
    OnTerminal terminal(engine().enter(spec.name, {{"/bin/sh", "-i"}, true, {{"TERM", "dumb"}}}));
    terminal.type("echo first-$((40+2))\n");
    EXPECT_NE(terminal.shownUntil("first-42").find("first-42"), std::string::npos);
    terminal.type("echo sleeping-$((1+1)); sleep 1000\n");
    EXPECT_NE(terminal.shownUntil("sleeping-2").find("sleeping-2"), std::string::npos);
    const auto& shown = terminal.shownUntil("");
    for (int i = 0; i < 20 && shown.find("second-43") == std::string::npos;
         ++i) { // sleep may not be there yet
        terminal.type("\x03");
        terminal.type("echo second-$((40+3))\n");
        (void)terminal.shownUntil("second-43", 500ms);
    }
    EXPECT_NE(shown.find("second-43"), std::string::npos) << shown;
    EXPECT_EQ(shown.find("job control turned off"), std::string::npos) << shown;
    terminal.type("exit 3\n");
    EXPECT_EQ(terminal.end(), 3);
}

} // namespace pupitre
