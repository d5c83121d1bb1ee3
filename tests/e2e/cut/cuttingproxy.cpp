// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See cuttingproxy.h. One thread, blocking writes: both ends read what they are sent.
#include "tests/e2e/cut/cuttingproxy.h"

#include <array>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>

namespace pupitre
{

namespace
{
constexpr int lookEveryMs = 20; // for the end, and for what another thread asked

sockaddr_in loopback(int port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<std::uint16_t>(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}
} // namespace

CuttingProxy::CuttingProxy(int target)
    : m_target(target), m_listener(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    sockaddr_in address = loopback(0);
    socklen_t size = sizeof address;
    ::bind(m_listener.get(), reinterpret_cast<const sockaddr*>(&address), size);
    ::listen(m_listener.get(), 16);
    ::getsockname(m_listener.get(), reinterpret_cast<sockaddr*>(&address), &size);
    m_port = ntohs(address.sin_port);
    m_thread = std::thread([this] { run(); });
}

CuttingProxy::~CuttingProxy()
{
    m_ended = true;
    m_thread.join();
}

void CuttingProxy::breakAfter(int messages, std::function<void()> then)
{
    const std::lock_guard lock(m_mutex);
    m_then = std::move(then);
    m_seen = 0;
    m_limit = messages;
}

void CuttingProxy::heal()
{
    breakAfter(-1);
}

void CuttingProxy::run()
{
    while (!m_ended) {
        std::vector<pollfd> waits{{m_listener.get(), POLLIN, 0}};
        for (const Wire& wire : m_wires) {
            waits.push_back({wire.desktop.get(), POLLIN, 0});
            waits.push_back({wire.place.get(), POLLIN, 0});
        }
        if (::poll(waits.data(), waits.size(), lookEveryMs) <= 0)
            continue;
        std::vector<Wire> going;
        for (std::size_t i = 0; i < m_wires.size(); ++i) {
            Wire& wire = m_wires[i];
            const bool up = waits[1 + 2 * i].revents == 0 || pass(wire.desktop, wire.place);
            const bool down = up && (waits[2 + 2 * i].revents == 0 || pass(wire.place, wire.desktop));
            if (down)
                going.push_back(std::move(wire));
        }
        m_wires = std::move(going);
        if (std::exchange(m_cutNow, false))
            m_wires.clear();
        if (waits[0].revents != 0)
            accept();
    }
}

void CuttingProxy::accept()
{
    Wire wire{Fd(::accept4(m_listener.get(), nullptr, nullptr, SOCK_CLOEXEC)),
              Fd(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))};
    const sockaddr_in to = loopback(m_target);
    if (wire.desktop.valid()
        && ::connect(wire.place.get(), reinterpret_cast<const sockaddr*>(&to), sizeof to) == 0)
        m_wires.push_back(std::move(wire));
}

bool CuttingProxy::pass(const Fd& from, const Fd& to)
{
    std::array<char, 64 * 1024> bytes{};
    const auto got = ::recv(from.get(), bytes.data(), bytes.size(), 0);
    if (got <= 0)
        return false;
    if (m_limit >= 0 && m_seen >= m_limit) {
        m_limit = -1;
        m_cutNow = true;
        callThen();
        return false;
    }
    ++m_seen;
    for (ssize_t sent = 0; sent < got;) {
        const auto put =
            ::send(to.get(), bytes.data() + sent, static_cast<std::size_t>(got - sent), MSG_NOSIGNAL);
        if (put <= 0)
            return false;
        sent += put;
    }
    return true;
}

void CuttingProxy::callThen()
{
    std::function<void()> then;
    {
        const std::lock_guard lock(m_mutex);
        then = std::exchange(m_then, {});
    }
    if (then)
        then();
}

} // namespace pupitre
