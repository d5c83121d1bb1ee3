// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See sshforwards.h. What one side does not take stays where it is: the channel's window closes, or the
// socket is not read.
#include "core/remote/ssh/sshforwards.h"

#include <algorithm>
#include <array>

#include <poll.h>
#include <sys/socket.h>

namespace pupitre
{

namespace
{
constexpr std::size_t forwardPiece = 64 * 1024; // at a time: the agent's own line is heard in between

/// libssh tells the reason only in words: "… error (1) open failed" (RFC 4254, 5.1: 1 is "prohibited").
Error refusalOf(ssh_session session, const Forward& forward)
{
    const std::string words = ssh_get_error(session);
    const bool prohibited = words.find("error (1)") != std::string::npos;
    return {prohibited ? ErrorKind::NotPermitted : ErrorKind::HostOffline, forward.host, words};
}

bool isGone(int end)
{
    std::array<pollfd, 1> polls{{{end, POLLRDHUP, 0}}};
    return ::poll(polls.data(), 1, 0) > 0;
}

bool wouldBlock()
{
    return errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR;
}
} // namespace

void SshForwards::add(Forward forward)
{
    One& one = m_all.emplace_back();
    one.channel = ssh_channel_new(m_session);
    one.forward = std::move(forward);
}

void SshForwards::clear()
{
    for (const One& one : m_all)
        ssh_channel_free(one.channel);
    m_all.clear();
}

bool SshForwards::serve()
{
    bool moved = false;
    for (One& one : m_all) {
        if (one.opening) {
            moved |= open(one);
            continue;
        }
        moved |= bringIn(one);
        moved |= bringOut(one);
        one.over |= one.readAll && one.toEnd.empty();
    }
    std::erase_if(m_all, [](const One& one) {
        if (one.over)
            ssh_channel_free(one.channel);
        return one.over;
    });
    return moved;
}

/// Nobody may wait for it any more; what is opening cannot be taken back before it has opened.
bool SshForwards::open(One& one)
{
    const int outcome =
        ssh_channel_open_forward(one.channel, one.forward.host.c_str(), one.forward.port, "127.0.0.1", 0);
    const bool left = one.forward.end.isOpen() && isGone(one.forward.end.get());
    if (left)
        one.forward.end.reset();
    if (outcome == SSH_AGAIN)
        return false;
    one.opening = false;
    one.over = outcome != SSH_OK || !one.forward.end.isOpen();
    if (outcome != SSH_OK && one.forward.end.isOpen())
        one.forward.refuse(refusalOf(m_session, one.forward));
    if (!one.over && one.forward.greeting)
        one.toEnd = one.forward.greeting({});
    return true;
}

bool SshForwards::bringIn(One& one)
{
    bool moved = false;
    if (one.toEnd.empty() && !one.readAll) {
        std::array<char, forwardPiece> piece;
        // As SshStream reads: what is asked for is the window that the server may fill.
        const int got = ssh_channel_read_timeout(one.channel, piece.data(), piece.size(), 0, 0);
        if (got > 0)
            one.toEnd.assign(piece.data(), static_cast<std::size_t>(got));
        one.readAll = got == SSH_ERROR || (got <= 0 && ssh_channel_is_eof(one.channel) != 0);
        moved = got > 0 || one.readAll;
    }
    if (!one.toEnd.empty())
        handOver(one);
    return moved;
}

void SshForwards::handOver(One& one)
{
    const ssize_t put =
        ::send(one.forward.end.get(), one.toEnd.data(), one.toEnd.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
    if (put >= 0)
        one.toEnd.erase(0, static_cast<std::size_t>(put));
    else
        one.over = !wouldBlock();
}

bool SshForwards::bringOut(One& one)
{
    const std::size_t room = ssh_channel_window_size(one.channel);
    if (one.over || one.sentAll || room == 0)
        return false;
    std::array<char, forwardPiece> piece;
    const ssize_t got =
        ::recv(one.forward.end.get(), piece.data(), std::min(piece.size(), room), MSG_DONTWAIT);
    if (got < 0) {
        one.over = !wouldBlock();
        return one.over;
    }
    one.sentAll = got == 0;
    const int put = one.sentAll
                        ? ssh_channel_send_eof(one.channel)
                        : ssh_channel_write(one.channel, piece.data(), static_cast<std::uint32_t>(got));
    one.sentAll |= put == SSH_ERROR; // it takes nothing more, and may still have something to say
    return true;
}

void SshForwards::addPolls(std::vector<pollfd>& polls) const
{
    for (const One& one : m_all) {
        short events = one.opening ? POLLRDHUP : 0;
        if (!one.opening && !one.sentAll && ssh_channel_window_size(one.channel) > 0)
            events |= POLLIN;
        if (!one.toEnd.empty())
            events |= POLLOUT;
        polls.push_back({events == 0 ? -1 : one.forward.end.get(), events, 0});
    }
}

} // namespace pupitre
