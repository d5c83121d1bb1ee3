// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A longer way to a port of this machine: every byte arrives so many milliseconds late, each way, at any
// rate. (The kernel's netem needs root, a namespace and a module few machines have loaded.) bench-relay PORT
// MILLISECONDS: prints its own port, and is there until its input ends.
#include <arpa/inet.h>
#include <array>
#include <chrono>
#include <cstdlib>
#include <deque>
#include <iostream>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <string>
#include <thread>
#include <unistd.h>
#include <vector>

#include <condition_variable>
#include <mutex>
#include <sys/socket.h>

namespace
{

using Clock = std::chrono::steady_clock;

struct Late {
    Clock::time_point due;
    std::vector<char> bytes; // none: the end
};

/// One direction of one connection: a thread that reads, and this one, which writes when it is time.
void carry(int from, int to, std::chrono::microseconds delay)
{
    constexpr std::size_t mostWaiting = 256; // of up to 64 KiB: more than 500 MB/s has under way in 10 ms
    std::mutex mutex;
    std::condition_variable changed;
    std::deque<Late> waiting;
    const int on = 1;
    std::thread reader([&] {
        for (bool open = true; open;) {
            std::vector<char> bytes(64 * 1024);
            const auto got = ::read(from, bytes.data(), bytes.size());
            // A way holds no acknowledgement back for 40 ms, as the end of one may.
            ::setsockopt(from, IPPROTO_TCP, TCP_QUICKACK, &on, sizeof on);
            open = got > 0;
            bytes.resize(open ? static_cast<std::size_t>(got) : 0);
            std::unique_lock lock(mutex);
            changed.wait(lock, [&] { return waiting.size() < mostWaiting; });
            waiting.push_back({Clock::now() + delay, std::move(bytes)});
            changed.notify_all();
        }
    });
    for (bool open = true; open;) {
        Late late;
        {
            std::unique_lock lock(mutex);
            changed.wait(lock, [&] { return !waiting.empty(); });
            late = std::move(waiting.front());
            waiting.pop_front();
            changed.notify_all();
            changed.wait_until(lock, late.due, [&] { return Clock::now() >= late.due; });
        }
        open = !late.bytes.empty();
        for (std::size_t at = 0; at < late.bytes.size();) {
            const auto put = ::send(to, late.bytes.data() + at, late.bytes.size() - at, MSG_NOSIGNAL);
            if (put <= 0) {
                ::shutdown(from, SHUT_RD);
                break;
            }
            at += static_cast<std::size_t>(put);
        }
    }
    ::shutdown(to, SHUT_WR);
    reader.join();
}

sockaddr_in loopback(int port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(static_cast<std::uint16_t>(port));
    return address;
}

void join(int client, int port, std::chrono::microseconds delay)
{
    const int on = 1;
    const int server = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const auto address = loopback(port);
    if (::connect(server, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0) {
        for (const int socket : {client, server})
            ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        std::thread back(carry, server, client, delay);
        carry(client, server, delay);
        back.join();
    }
    ::close(server);
    ::close(client);
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 3)
        return 2;
    const int port = std::atoi(argv[1]);
    const std::chrono::microseconds delay(static_cast<int>(std::atof(argv[2]) * 1000));
    const int door = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    auto address = loopback(0);
    socklen_t size = sizeof address;
    if (::bind(door, reinterpret_cast<const sockaddr*>(&address), size) != 0 || ::listen(door, 16) != 0
        || ::getsockname(door, reinterpret_cast<sockaddr*>(&address), &size) != 0)
        return 1;
    std::cout << ntohs(address.sin_port) << std::endl;
    std::thread([door, port, delay] {
        for (int client = 0; (client = ::accept4(door, nullptr, nullptr, SOCK_CLOEXEC)) >= 0;)
            std::thread(join, client, port, delay).detach();
    }).detach();
    for (std::string line; std::getline(std::cin, line);) {
    }
    return 0;
}
