// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Blocking, bounded.
#include "tests/gate/loopbackpeer.h"

#include "core/agent/system/fd.h"

#include <arpa/inet.h>
#include <array>
#include <cstdint>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>

namespace pupitre
{

namespace
{

sockaddr_in loopback(int port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<std::uint16_t>(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

Fd connected(int port)
{
    Fd socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    const auto address = loopback(port);
    if (::connect(socket.get(), reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0)
        return Fd();
    return socket;
}

} // namespace

int freeLoopbackPort()
{
    const Fd socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    auto address = loopback(0);
    socklen_t length = sizeof address;
    if (::bind(socket.get(), reinterpret_cast<sockaddr*>(&address), length) != 0
        || ::getsockname(socket.get(), reinterpret_cast<sockaddr*>(&address), &length) != 0)
        return 0;
    return ntohs(address.sin_port);
}

bool listensOn(int port)
{
    return connected(port).valid();
}

std::string answerFrom(int port, const std::string& question)
{
    const auto socket = connected(port);
    if (!socket.valid() || ::send(socket.get(), question.data(), question.size(), MSG_NOSIGNAL) < 0)
        return {};
    std::string answer;
    std::array<char, 64> bytes{};
    pollfd readable{socket.get(), POLLIN, 0};
    while (answer.size() < bytes.size() && ::poll(&readable, 1, 5000) == 1) {
        const auto count = ::read(socket.get(), bytes.data(), bytes.size());
        if (count <= 0)
            break;
        answer.append(bytes.data(), static_cast<std::size_t>(count));
    }
    return answer;
}

std::string socksRequest(int port)
{
    std::string request("\x05\x01\x00\x05\x01\x00\x01\x7f\x00\x00\x01", 11);
    request.push_back(static_cast<char>(port / 256));
    request.push_back(static_cast<char>(port % 256));
    return request;
}

} // namespace pupitre
