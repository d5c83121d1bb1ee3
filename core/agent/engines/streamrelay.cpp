// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One buffer per direction; nothing is read that cannot be passed on, so a program that reads slowly slows
// down who types and nothing else.
#include "core/agent/engines/streamrelay.h"

#include "core/agent/system/errnoerror.h"

#include <algorithm>
#include <array>
#include <climits>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <string>
#include <sys/fsuid.h>
#include <sys/ioctl.h>
#include <sys/signalfd.h>
#include <sys/syscall.h>
#include <termios.h>

namespace pupitre
{

namespace
{

constexpr std::size_t relayBytes = 65536;

void copyWindowSize(int from, int to)
{
    winsize size{};
    if (::ioctl(from, TIOCGWINSZ, &size) == 0)
        ::ioctl(to, TIOCSWINSZ, &size);
}

/// The outer terminal passes every byte while this lives: echo and control keys are the inner one's work.
class RawTerminal final
{
public:
    explicit RawTerminal(bool wanted)
    {
        if (!wanted || ::tcgetattr(STDIN_FILENO, &m_before) != 0)
            return;
        termios raw = m_before;
        ::cfmakeraw(&raw);
        m_changed = ::tcsetattr(STDIN_FILENO, TCSADRAIN, &raw) == 0;
    }
    ~RawTerminal()
    {
        if (m_changed)
            ::tcsetattr(STDIN_FILENO, TCSADRAIN, &m_before);
    }
    RawTerminal(const RawTerminal&) = delete;
    RawTerminal& operator=(const RawTerminal&) = delete;

private:
    termios m_before{};
    bool m_changed = false;
};

/// One direction.
struct Flow {
    int from = -1;
    int to = -1;
    std::string pending{};
    bool ended = false;  // its source has
    bool broken = false; // nobody takes what comes

    [[nodiscard]] bool reads() const { return from >= 0 && !ended && !broken && pending.empty(); }
    [[nodiscard]] bool writes() const { return !broken && !pending.empty(); }
    void fill()
    {
        std::array<char, relayBytes> part{};
        const ssize_t n = ::read(from, part.data(), part.size());
        if (n > 0)
            pending.assign(part.data(), static_cast<std::size_t>(n));
        else if (n == 0 || (errno != EAGAIN && errno != EINTR))
            ended = true; // EIO: every program on that terminal is gone
    }
    /// PIPE_BUF bytes never block where poll says that there is room; the other end of ours may be slow.
    void drain()
    {
        const ssize_t n = ::write(to, pending.data(), std::min<std::size_t>(pending.size(), PIPE_BUF));
        if (n > 0)
            pending.erase(0, static_cast<std::size_t>(n));
        else if (errno != EAGAIN && errno != EINTR)
            broken = true;
    }
};

pollfd readable(const Flow& flow)
{
    return {flow.reads() ? flow.from : -1, POLLIN, 0};
}

pollfd writable(const Flow& flow)
{
    return {flow.writes() ? flow.to : -1, POLLOUT, 0};
}

class Relay final
{
public:
    Relay(ProgramStreams& streams, int child)
        : m_streams(streams), m_ended(static_cast<int>(::syscall(SYS_pidfd_open, child, 0)))
    {
        sigset_t set;
        sigemptyset(&set);
        sigaddset(&set, SIGWINCH);
        ::sigprocmask(SIG_BLOCK, &set, nullptr);
        std::signal(SIGPIPE, SIG_IGN); // a program may close its input early
        m_resized = Fd(::signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK));
    }

    void run()
    {
        bool childEnded = false;
        while (!childEnded && !ourEndIsGone()) {
            childEnded = step(-1);
            if (!m_streams.terminal && (m_in.broken || (m_in.ended && m_in.pending.empty())))
                m_streams.ourIn.reset(); // the program sees the end of its input
        }
        while (!ourEndIsGone() && somethingIsLeft())
            (void)step(0);
    }

private:
    [[nodiscard]] bool ourEndIsGone() const
    {
        return m_out.broken || m_err.broken || (m_streams.terminal && m_in.ended);
    }
    /// What the program wrote before it ended, and not what others go on writing for ever.
    bool somethingIsLeft()
    {
        if (m_out.writes() || m_err.writes())
            return true;
        std::array<pollfd, 2> waits{readable(m_out), readable(m_err)};
        return m_left-- > 0 && ::poll(waits.data(), waits.size(), 0) > 0;
    }
    bool step(int limitMs)
    {
        if (m_out.writes() || m_err.writes())
            limitMs = -1;
        std::array<pollfd, 8> waits{readable(m_in),
                                    writable(m_in),
                                    readable(m_out),
                                    writable(m_out),
                                    readable(m_err),
                                    writable(m_err),
                                    pollfd{m_resized.get(), POLLIN, 0},
                                    pollfd{limitMs < 0 && !m_childSeen ? m_ended.get() : -1, POLLIN, 0}};
        if (::poll(waits.data(), waits.size(), limitMs) < 0)
            return false;
        std::size_t at = 0;
        for (Flow* flow : {&m_in, &m_out, &m_err}) {
            if (waits[at++].revents != 0)
                flow->fill();
            if (waits[at++].revents != 0)
                flow->drain();
        }
        if (waits[6].revents != 0) {
            signalfd_siginfo what{};
            while (::read(m_resized.get(), &what, sizeof what) == static_cast<ssize_t>(sizeof what))
                copyWindowSize(STDIN_FILENO, m_streams.ourOut.get());
        }
        m_childSeen = m_childSeen || waits[7].revents != 0;
        return m_childSeen;
    }

    ProgramStreams& m_streams;
    Fd m_ended;
    Fd m_resized;
    Flow m_in{STDIN_FILENO, m_streams.ourIn.get()};
    Flow m_out{m_streams.ourOut.get(), STDOUT_FILENO};
    Flow m_err{m_streams.ourErr.get(), STDERR_FILENO};
    bool m_childSeen = false;
    int m_left = 64; // reads after the end: a full pipe holds one of them
};

Result<void> addPipe(Fd& reads, Fd& writes)
{
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0)
        return failErrno("pipe");
    reads = Fd(ends[0]);
    writes = Fd(ends[1]);
    return {};
}

} // namespace

Result<ProgramStreams> openPipes()
{
    ProgramStreams streams;
    auto made = addPipe(streams.in, streams.ourIn)
                    .and_then([&] { return addPipe(streams.ourOut, streams.out); })
                    .and_then([&] { return addPipe(streams.ourErr, streams.err); });
    if (!made)
        return tl::unexpected<Error>(made.error());
    for (const Fd* end : {&streams.ourIn, &streams.ourOut, &streams.ourErr})
        if (::fcntl(end->get(), F_SETFL, O_NONBLOCK) != 0)
            return failErrno("pipe");
    return streams;
}

Result<ProgramStreams> openTerminal(int uid)
{
    // devpts gives a terminal to whoever opens it
    const auto id = static_cast<uid_t>(uid);
    const auto ownGid = static_cast<gid_t>(::setfsgid(id));
    const auto ownUid = static_cast<uid_t>(::setfsuid(id));
    ProgramStreams streams;
    streams.terminal = true;
    streams.ourOut = Fd(::open("/dev/pts/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK));
    const int unlocked = 0;
    const int outer = streams.ourOut.get();
    if (outer >= 0 && ::ioctl(outer, TIOCSPTLCK, &unlocked) == 0)
        streams.in = Fd(::ioctl(outer, TIOCGPTPEER, O_RDWR | O_NOCTTY | O_CLOEXEC));
    const int refused = errno;
    ::setfsuid(ownUid);
    ::setfsgid(ownGid);
    if (!streams.in.valid())
        return tl::unexpected<Error>(errnoError(refused, "/dev/pts"));
    streams.ourIn = Fd(::fcntl(outer, F_DUPFD_CLOEXEC, 0));
    streams.out = Fd(::fcntl(streams.in.get(), F_DUPFD_CLOEXEC, 0));
    streams.err = Fd(::fcntl(streams.in.get(), F_DUPFD_CLOEXEC, 0));
    if (!streams.ourIn.valid() || !streams.out.valid() || !streams.err.valid())
        return failErrno("/dev/pts");
    termios modes{};
    if (::tcgetattr(STDIN_FILENO, &modes) == 0)
        ::tcsetattr(streams.in.get(), TCSANOW, &modes);
    copyWindowSize(STDIN_FILENO, outer);
    return streams;
}

bool takeStreams(const ProgramStreams& streams)
{
    if (streams.terminal && ::ioctl(streams.in.get(), TIOCSCTTY, 0) != 0)
        return false;
    return ::dup2(streams.in.get(), STDIN_FILENO) >= 0 && ::dup2(streams.out.get(), STDOUT_FILENO) >= 0
           && ::dup2(streams.err.get(), STDERR_FILENO) >= 0;
}

void relayStreams(ProgramStreams& streams, int child)
{
    for (Fd* end : {&streams.in, &streams.out, &streams.err})
        end->reset();
    const RawTerminal raw(streams.terminal);
    Relay(streams, child).run();
    for (Fd* end : {&streams.ourIn, &streams.ourOut, &streams.ourErr})
        end->reset(); // a hang-up for what is still there
}

} // namespace pupitre
