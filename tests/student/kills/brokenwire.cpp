// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See brokenwire.h. One thread; nothing in it blocks, so that a side that reads no more holds up nobody else.
#include "tests/student/kills/brokenwire.h"

#include <algorithm>
#include <cerrno>
#include <limits>
#include <netinet/in.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>

namespace pupitre
{

namespace
{
constexpr std::size_t pieceBytes = 16 * 1024;

sockaddr_in onLoopback(int port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<std::uint16_t>(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}
} // namespace

BrokenWire::BrokenWire(int target)
    : m_target(target), m_listener(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)),
      m_bell(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
{
    sockaddr_in address = onLoopback(0);
    socklen_t size = sizeof address;
    ::bind(m_listener.get(), reinterpret_cast<const sockaddr*>(&address), size);
    ::listen(m_listener.get(), 16);
    ::getsockname(m_listener.get(), reinterpret_cast<sockaddr*>(&address), &size);
    m_port = ntohs(address.sin_port);
    m_thread = std::thread([this] { run(); });
}

BrokenWire::~BrokenWire()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ended = true;
    }
    ring();
    m_thread.join();
}

void BrokenWire::ring()
{
    ::eventfd_write(m_bell.get(), 1);
}

void BrokenWire::leadTo(int target)
{
    const std::lock_guard lock(m_mutex);
    m_target = target;
}

void BrokenWire::after(Way way, std::uint64_t bytes, std::function<void()> then)
{
    {
        const std::lock_guard lock(m_mutex);
        m_passed = {};
        m_plan = {way, bytes, std::move(then)};
        m_stalled = false;
    }
    ring();
}

void BrokenWire::heal()
{
    after(Way::ToPlace, 0, {});
}

std::uint64_t BrokenWire::passed(Way way)
{
    const std::lock_guard lock(m_mutex);
    return m_passed.at(static_cast<std::size_t>(way));
}

void BrokenWire::cut()
{
    {
        const std::lock_guard lock(m_mutex);
        m_cut = true;
    }
    ring();
}

void BrokenWire::stall()
{
    const std::lock_guard lock(m_mutex);
    m_stalled = true;
}

std::uint64_t BrokenWire::room(std::size_t way)
{
    const std::lock_guard lock(m_mutex);
    if (m_stalled)
        return 0;
    if (!m_plan.then || static_cast<std::size_t>(m_plan.way) != way)
        return std::numeric_limits<std::uint64_t>::max();
    return m_plan.bytes - std::min(m_plan.bytes, m_passed.at(way));
}

void BrokenWire::count(std::size_t way, std::uint64_t bytes)
{
    std::function<void()> due;
    {
        const std::lock_guard lock(m_mutex);
        m_passed.at(way) += bytes;
        if (m_plan.then && static_cast<std::size_t>(m_plan.way) == way && m_passed.at(way) >= m_plan.bytes)
            due = std::exchange(m_plan.then, {});
    }
    if (due)
        due();
}

void BrokenWire::run()
{
    for (;;) {
        bool stalled = false;
        {
            const std::lock_guard lock(m_mutex);
            if (m_ended)
                return;
            if (std::exchange(m_cut, false))
                m_lines.clear();
            stalled = m_stalled;
        }
        std::vector<pollfd> waits{{m_listener.get(), POLLIN, 0}, {m_bell.get(), POLLIN, 0}};
        for (const Line& line : m_lines)
            for (std::size_t end = 0; end < 2; ++end) {
                const Stream& from = line.streams.at(end);
                const Stream& to = line.streams.at(1 - end);
                const bool reads = from.waiting.empty() && !from.ended;
                const bool writes = !to.waiting.empty();
                const int events = (reads ? POLLIN : 0) | (writes ? POLLOUT : 0);
                // a negative descriptor is left out: who hung up would be told of without end
                waits.push_back(
                    {stalled || events == 0 ? -1 : line.ends.at(end).get(), static_cast<short>(events), 0});
            }
        if (::poll(waits.data(), waits.size(), -1) < 0 && errno != EINTR)
            return;
        eventfd_t rung = 0;
        ::eventfd_read(m_bell.get(), &rung);
        std::size_t i = 2;
        std::erase_if(m_lines, [&](Line& line) {
            bool holds = true;
            for (std::size_t end = 0; end < 2; ++end, ++i) {
                const auto happened = waits.at(i).revents;
                if (holds && (happened & (POLLIN | POLLHUP | POLLERR)) != 0)
                    holds = read(line, end);
                if (holds && (happened & POLLOUT) != 0)
                    holds = write(line, 1 - end);
            }
            return !holds || (line.streams[0].told && line.streams[1].told);
        });
        if ((waits[0].revents & POLLIN) != 0)
            take();
    }
}

void BrokenWire::take()
{
    int target = 0;
    {
        const std::lock_guard lock(m_mutex);
        target = m_target;
    }
    Line line{{Fd(::accept4(m_listener.get(), nullptr, nullptr, SOCK_CLOEXEC)),
               Fd(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))}};
    const sockaddr_in to = onLoopback(target);
    if (line.ends[0].valid()
        && ::connect(line.ends[1].get(), reinterpret_cast<const sockaddr*>(&to), sizeof to) == 0)
        m_lines.push_back(std::move(line));
}

bool BrokenWire::read(Line& line, std::size_t way)
{
    Stream& stream = line.streams.at(way);
    if (!stream.waiting.empty() || stream.ended)
        return true;
    stream.waiting.resize(pieceBytes);
    const auto got =
        ::recv(line.ends.at(way).get(), stream.waiting.data(), stream.waiting.size(), MSG_DONTWAIT);
    stream.waiting.resize(got > 0 ? static_cast<std::size_t>(got) : 0);
    stream.at = 0;
    if (got < 0)
        return errno == EAGAIN || errno == EINTR;
    if (got == 0) {
        stream.ended = stream.told = true;
        ::shutdown(line.ends.at(1 - way).get(), SHUT_WR);
    }
    return got == 0 || write(line, way);
}

bool BrokenWire::write(Line& line, std::size_t way)
{
    Stream& stream = line.streams.at(way);
    while (stream.at < stream.waiting.size()) {
        const auto size = std::min<std::uint64_t>(stream.waiting.size() - stream.at, room(way));
        if (size == 0)
            return true; // stalled
        const auto put = ::send(line.ends.at(1 - way).get(), stream.waiting.data() + stream.at, size,
                                MSG_NOSIGNAL | MSG_DONTWAIT);
        if (put < 0)
            return errno == EAGAIN || errno == EINTR;
        stream.at += static_cast<std::size_t>(put);
        count(way, static_cast<std::uint64_t>(put));
        const std::lock_guard lock(m_mutex);
        if (m_cut)
            return true; // the rest does not arrive
    }
    stream.waiting.clear();
    stream.at = 0;
    return true;
}

} // namespace pupitre
