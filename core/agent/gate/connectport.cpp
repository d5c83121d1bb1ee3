// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// So that nothing like nc has to be in the image.
#include "core/agent/gate/connectport.h"

#include "core/agent/system/fd.h"

#include <arpa/inet.h>
#include <array>
#include <cerrno>
#include <charconv>
#include <csignal>
#include <cstdint>
#include <cstdio>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <string>
#include <sys/socket.h>

namespace pupitre
{

namespace
{

Fd connectTo(std::uint16_t port)
{
    Fd four(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (four.valid()
        && ::connect(four.get(), reinterpret_cast<sockaddr*>(&address), sizeof address) == 0) // C's signature
        return four;
    Fd six(::socket(AF_INET6, SOCK_STREAM | SOCK_CLOEXEC, 0)); // a server may listen there only
    sockaddr_in6 address6{};
    address6.sin6_family = AF_INET6;
    address6.sin6_port = htons(port);
    address6.sin6_addr = in6addr_loopback;
    if (six.valid()
        && ::connect(six.get(), reinterpret_cast<sockaddr*>(&address6), sizeof address6)
               == 0) // C's signature
        return six;
    return Fd();
}

enum class Pump { Went, Ended };

/// Passes on what is there; blocks while the other side does not take it, which is the flow control.
Pump pump(int from, int to)
{
    std::array<char, 65536> buffer{};
    const auto count = ::read(from, buffer.data(), buffer.size());
    if (count < 0 && errno == EINTR)
        return Pump::Went;
    if (count <= 0)
        return Pump::Ended;
    for (ssize_t done = 0; done < count;) {
        const auto written = ::write(to, buffer.data() + done, static_cast<std::size_t>(count - done));
        if (written < 0 && errno != EINTR)
            return Pump::Ended;
        done += written > 0 ? written : 0;
    }
    return Pump::Went;
}

} // namespace

int runConnect(std::string_view port)
{
    std::signal(SIGPIPE, SIG_IGN);
    std::uint16_t number = 0;
    if (std::from_chars(port.data(), port.data() + port.size(), number).ec != std::errc{})
        return 2;
    const auto socket = connectTo(number);
    if (!socket.valid()) {
        std::fprintf(stderr, "pupitre: nothing listens on port %d in your environment\n", number);
        return 1;
    }
    const int on = 1;
    ::setsockopt(socket.get(), IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    std::array<pollfd, 2> waits{pollfd{STDIN_FILENO, POLLIN, 0}, pollfd{socket.get(), POLLIN, 0}};
    for (;;) {
        if (::poll(waits.data(), waits.size(), -1) < 0 && errno != EINTR)
            return 1;
        if (waits[1].revents != 0 && pump(socket.get(), STDOUT_FILENO) == Pump::Ended)
            return 0;
        if (waits[0].revents != 0 && pump(STDIN_FILENO, socket.get()) == Pump::Ended) {
            ::shutdown(socket.get(), SHUT_WR);
            waits[0].fd = -1; // the answer may still be coming
        }
    }
}

} // namespace pupitre
