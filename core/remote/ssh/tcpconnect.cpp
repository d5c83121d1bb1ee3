// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/remote/ssh/tcpconnect.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <memory>
#include <vector>

#include <fcntl.h>
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>

namespace pupitre
{

namespace
{
/// A lookup in glibc's own background; it must stay where it is until it ends, even if nobody waits any more.
struct Lookup {
    std::string host;
    std::string service;
    addrinfo hints{};
    gaicb request{};
};

struct Address {
    int family = 0;
    std::vector<std::byte> bytes;
};

std::vector<Address> addressesOf(const addrinfo* found)
{
    std::vector<Address> addresses;
    for (const auto* a = found; a; a = a->ai_next) {
        const auto* begin = reinterpret_cast<const std::byte*>(a->ai_addr);
        addresses.push_back({a->ai_family, {begin, begin + a->ai_addrlen}});
    }
    return addresses;
}

Result<std::vector<Address>> lookUp(const std::string& host, int port, Waiter& waiter)
{
    auto lookup = std::make_unique<Lookup>();
    lookup->host = host;
    lookup->service = std::to_string(port);
    lookup->hints.ai_socktype = SOCK_STREAM;
    lookup->hints.ai_flags = AI_NUMERICSERV | AI_ADDRCONFIG;
    lookup->request.ar_name = lookup->host.c_str();
    lookup->request.ar_service = lookup->service.c_str();
    lookup->request.ar_request = &lookup->hints;
    std::array<gaicb*, 1> list{&lookup->request};
    if (::getaddrinfo_a(GAI_NOWAIT, list.data(), 1, nullptr) != 0)
        return fail(ErrorKind::HostOffline, host, "name lookup could not start");

    // 20 ms steps: a cached name takes one, and stop is heard in time.
    const timespec step{0, 20'000'000};
    while (::gai_error(&lookup->request) == EAI_INPROGRESS) {
        (void)::gai_suspend(list.data(), 1, &step);
        if (const auto ok = waiter.check(); !ok) {
            if (::gai_cancel(&lookup->request) != EAI_CANCELED
                && ::gai_error(&lookup->request) == EAI_INPROGRESS)
                (void)lookup.release(); // glibc still writes into it; a few hundred bytes per name server
                                        // that is silent
            return tl::unexpected(ok.error());
        }
    }
    const int failed = ::gai_error(&lookup->request);
    if (failed != 0)
        return fail(ErrorKind::HostOffline, host, ::gai_strerror(failed));
    auto addresses = addressesOf(lookup->request.ar_result);
    ::freeaddrinfo(lookup->request.ar_result);
    return addresses;
}

void prepare(int socket)
{
    const int on = 1;
    // A call is one small packet; without this it would wait for the acknowledgement of the last one.
    ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    ::setsockopt(socket, SOL_SOCKET, SO_KEEPALIVE, &on, sizeof on);
    // Sent and not acknowledged for 30 s: the path is dead. The kernel's own limit is 15 minutes and more.
    const unsigned dead = 30'000;
    ::setsockopt(socket, IPPROTO_TCP, TCP_USER_TIMEOUT, &dead, sizeof dead);
}

/// The errno of the attempt, 0 when connected.
Result<int> tryAddress(int socket, const Address& address, Waiter& waiter)
{
    const auto* raw = reinterpret_cast<const sockaddr*>(address.bytes.data());
    if (::connect(socket, raw, static_cast<socklen_t>(address.bytes.size())) == 0)
        return 0;
    if (errno != EINPROGRESS)
        return errno;
    // One silent address (often IPv6 without a route) must not eat the time of the next.
    std::array<pollfd, 1> fds{{{socket, POLLOUT, 0}}};
    if (const auto ok = waiter.wait(fds, Milliseconds{5000}); !ok)
        return tl::unexpected(ok.error());
    if (fds[0].revents == 0)
        return ETIMEDOUT;
    int failed = 0;
    socklen_t size = sizeof failed;
    ::getsockopt(socket, SOL_SOCKET, SO_ERROR, &failed, &size);
    return failed;
}
} // namespace

Result<UnixFd> connectTcp(const std::string& host, int port, Waiter& waiter)
{
    const auto addresses = lookUp(host, port, waiter);
    if (!addresses)
        return tl::unexpected(addresses.error());
    int failed = EHOSTUNREACH;
    for (const auto& address : *addresses) {
        UnixFd socket(::socket(address.family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
        if (!socket.isOpen())
            continue;
        prepare(socket.get());
        const auto outcome = tryAddress(socket.get(), address, waiter);
        if (!outcome)
            return tl::unexpected(outcome.error());
        if (*outcome == 0)
            return socket;
        failed = *outcome;
    }
    if (failed == ETIMEDOUT)
        return fail(ErrorKind::TimedOut, host, std::strerror(failed));
    return fail(ErrorKind::HostOffline, host, std::strerror(failed));
}

} // namespace pupitre
