// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Three pipes, none of which blocks. Everything waits in the waiter, on all three at once.
#include "core/remote/childstream.h"

#include "core/remote/tail.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <poll.h>

namespace pupitre
{

namespace
{
struct Pipe {
    UnixFd readEnd;
    UnixFd writeEnd;
};

Result<Pipe> makePipe()
{
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0)
        return fail(ErrorKind::SystemCallFailed, "pipe2", std::strerror(errno));
    return Pipe{UnixFd(ends[0]), UnixFd(ends[1])};
}

void doNotBlock(const UnixFd& fd)
{
    ::fcntl(fd.get(), F_SETFL, ::fcntl(fd.get(), F_GETFL) | O_NONBLOCK);
}
} // namespace

Result<std::unique_ptr<ByteStream>> ChildStream::start(const CommandLine& command,
                                                       const std::map<std::string, std::string>& environment)
{
    auto in = makePipe();
    auto out = makePipe();
    auto err = makePipe();
    for (const auto* pipe : {&in, &out, &err})
        if (!*pipe)
            return tl::unexpected(pipe->error());
    auto process = ChildProcess::start(command, {in->readEnd.get(), out->writeEnd.get(), err->writeEnd.get()},
                                       environment);
    if (!process)
        return tl::unexpected(process.error());
    doNotBlock(in->writeEnd);
    doNotBlock(out->readEnd);
    doNotBlock(err->readEnd);
    return std::unique_ptr<ByteStream>(new ChildStream(std::move(*process), std::move(in->writeEnd),
                                                       std::move(out->readEnd), std::move(err->readEnd)));
}

ChildStream::ChildStream(ChildProcess process, UnixFd in, UnixFd out, UnixFd err)
    : m_process(std::move(process)), m_in(std::move(in)), m_out(std::move(out)), m_err(std::move(err))
{
}

void ChildStream::takeErrors()
{
    std::array<char, 4096> piece;
    while (m_err.isOpen()) {
        const auto got = ::read(m_err.get(), piece.data(), piece.size());
        if (got > 0)
            appendToTail(m_tail, {piece.data(), static_cast<std::size_t>(got)});
        else if (got < 0 && errno == EAGAIN)
            return;
        else
            m_err.reset();
    }
}

void ChildStream::takeOutput()
{
    std::array<char, 65536> piece;
    while (m_out.isOpen()) {
        const auto got = ::read(m_out.get(), piece.data(), piece.size());
        if (got > 0)
            m_arrived.append(piece.data(), static_cast<std::size_t>(got));
        else if (got < 0 && errno == EAGAIN)
            return;
        else
            m_out.reset();
    }
}

Result<std::size_t> ChildStream::read(std::span<std::byte> into, Waiter& waiter)
{
    for (;;) {
        if (const auto ok = waiter.check(); !ok)
            return tl::unexpected(ok.error());
        if (!m_arrived.empty()) {
            const auto size = std::min(into.size(), m_arrived.size());
            std::memcpy(into.data(), m_arrived.data(), size);
            m_arrived.erase(0, size);
            return size;
        }
        if (!m_out.isOpen())
            return 0;
        const auto got = ::read(m_out.get(), into.data(), into.size());
        if (got > 0) {
            waiter.progressed();
            return static_cast<std::size_t>(got);
        }
        if (got == 0 || errno != EAGAIN) {
            m_out.reset();
            return 0;
        }
        if (const auto ok = waitReadable(-1, waiter); !ok)
            return tl::unexpected(ok.error());
    }
}

Result<void> ChildStream::write(std::span<const std::byte> bytes, Waiter& waiter)
{
    while (!bytes.empty()) {
        if (const auto ok = waiter.check(); !ok)
            return ok;
        const auto put = m_in.isOpen() ? ::write(m_in.get(), bytes.data(), bytes.size()) : -1;
        if (put > 0) {
            waiter.progressed();
            bytes = bytes.subspan(static_cast<std::size_t>(put));
            continue;
        }
        if (!m_in.isOpen() || errno != EAGAIN)
            return fail(ErrorKind::ConnectionLost, "localhost", std::strerror(errno));
        std::array<pollfd, 3> fds{
            {{m_in.get(), POLLOUT, 0}, {m_out.get(), POLLIN, 0}, {m_err.get(), POLLIN, 0}}};
        if (const auto ok = waiter.wait(fds); !ok)
            return ok;
        takeErrors();
        takeOutput();
    }
    return {};
}

Result<void> ChildStream::finishWriting(Waiter&)
{
    m_in.reset();
    return {};
}

Result<Woken> ChildStream::waitReadable(int bellFd, Waiter& waiter)
{
    while (m_arrived.empty() && m_out.isOpen()) {
        std::array<pollfd, 3> fds{{{m_out.get(), POLLIN, 0}, {bellFd, POLLIN, 0}, {m_err.get(), POLLIN, 0}}};
        if (const auto ok = waiter.wait(fds); !ok)
            return tl::unexpected(ok.error());
        takeErrors();
        if (fds[0].revents != 0)
            return Woken::Bytes;
        if (fds[1].revents != 0)
            return Woken::Bell;
    }
    return Woken::Bytes;
}

Result<ExitStatus> ChildStream::finish(Waiter& waiter)
{
    m_in.reset();
    for (bool ended = false; !ended;) {
        std::array<pollfd, 3> fds{
            {{m_process.endFd(), POLLIN, 0}, {m_out.get(), POLLIN, 0}, {m_err.get(), POLLIN, 0}}};
        if (const auto ok = waiter.wait(fds); !ok)
            return tl::unexpected(ok.error());
        takeErrors();
        takeOutput();
        ended = fds[0].revents != 0;
    }
    takeErrors();
    return ExitStatus{m_process.reap(), m_tail};
}

} // namespace pupitre
