// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See outbox.h.
#include "core/agent/serve/outbox.h"

#include "core/agent/system/errnoerror.h"

#include <memory>
#include <poll.h>
#include <sys/eventfd.h>

namespace pupitre
{

Result<std::unique_ptr<Outbox>> Outbox::make()
{
    Fd wake(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK));
    if (!wake.valid())
        return failErrno("eventfd");
    return std::unique_ptr<Outbox>(new Outbox(std::move(wake)));
}

void Outbox::put(const RpcResponse& response)
{
    push(toLine(response));
}

void Outbox::put(const RpcNotification& notification)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_bytes > droppableBytes)
            return;
    }
    push(toLine(notification));
}

void Outbox::push(std::string line)
{
    {
        const std::lock_guard lock(m_mutex);
        m_bytes += line.size();
        m_lines.push_back(std::move(line));
    }
    wake();
}

void Outbox::wake() const
{
    const std::uint64_t one = 1;
    static_cast<void>(::write(m_wake.get(), &one, sizeof one)); // full means it is awake already
}

void Outbox::drainWake() const
{
    std::uint64_t count = 0;
    static_cast<void>(::read(m_wake.get(), &count, sizeof count));
}

bool Outbox::empty() const
{
    const std::lock_guard lock(m_mutex);
    return m_lines.empty();
}

Result<void> Outbox::writeSome(int fd)
{
    const std::lock_guard lock(m_mutex);
    while (!m_lines.empty()) {
        const std::string& line = m_lines.front();
        const ssize_t count = ::write(fd, line.data() + m_written, line.size() - m_written);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0 && errno == EAGAIN)
            return {};
        if (count < 0)
            return fail(ErrorKind::ConnectionLost, "desktop", errnoError(errno, "write").detail);
        m_written += static_cast<std::size_t>(count);
        if (m_written < line.size())
            continue;
        m_bytes -= line.size();
        m_written = 0;
        m_lines.pop_front();
    }
    return {};
}

Result<void> Outbox::flush(int fd)
{
    while (!empty()) {
        if (auto written = writeSome(fd); !written)
            return written;
        pollfd waiting{fd, POLLOUT, 0};
        if (!empty())
            ::poll(&waiting, 1, -1);
    }
    return {};
}

} // namespace pupitre
