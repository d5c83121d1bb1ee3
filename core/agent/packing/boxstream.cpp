// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See boxstream.h.
#include "core/agent/packing/boxstream.h"

#include <cerrno>
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

namespace pupitre
{

namespace
{

constexpr std::size_t readBytes = 256 * 1024;
constexpr std::size_t gatherBytes = 64 * 1024; // fewer, larger writes: where a tar stream's speed comes from
constexpr int pipeBytes = 1024 * 1024;         // read on while sshd sends: what any account may have

/// Whether to try again: also where sshd made the descriptor non-blocking.
bool again(int fd, short events)
{
    if (errno == EINTR)
        return true;
    if (errno != EAGAIN)
        return false;
    pollfd waiting{fd, events, 0};
    return ::poll(&waiting, 1, -1) >= 0 || errno == EINTR;
}

} // namespace

Result<std::size_t> BoxInput::readMore()
{
    m_piece.resize(readBytes);
    for (;;) {
        const auto got = ::read(m_fd, m_piece.data(), m_piece.size());
        if (got >= 0)
            return static_cast<std::size_t>(got);
        if (!again(m_fd, POLLIN))
            return fail(ErrorKind::ConnectionLost, "desktop");
    }
}

Result<std::optional<std::string>> BoxInput::record()
{
    for (;;) {
        const auto found = m_records.next();
        if (!found)
            return tl::unexpected(found.error());
        if (*found)
            return std::optional(std::string(**found));
        const auto got = readMore();
        if (!got)
            return tl::unexpected(got.error());
        if (*got == 0)
            return m_records.takeRest().empty() ? Result<std::optional<std::string>>(std::nullopt)
                                                : fail(ErrorKind::ConnectionLost, "desktop");
        m_records.feed(std::span(m_piece).first(*got));
    }
}

Result<std::span<const std::byte>> BoxInput::piece()
{
    m_rest = m_records.takeRest();
    if (!m_rest.empty())
        return std::as_bytes(std::span(m_rest));
    const auto got = readMore();
    if (!got)
        return tl::unexpected(got.error());
    return std::span<const std::byte>(m_piece).first(*got);
}

BoxOutput::BoxOutput(int fd) : m_fd(fd)
{
    ::fcntl(fd, F_SETPIPE_SZ, pipeBytes); // slower without, and not a pipe everywhere
}

Result<void> BoxOutput::add(std::string_view bytes)
{
    m_gathered.append(bytes);
    return m_gathered.size() < gatherBytes ? Result<void>{} : flush();
}

Result<void> BoxOutput::addRecord(std::string_view record)
{
    m_gathered.append(record);
    return add(std::string_view("\0", 1));
}

Result<void> BoxOutput::flush()
{
    for (std::string_view rest = m_gathered; !rest.empty();) {
        const auto put = ::write(m_fd, rest.data(), rest.size());
        if (put >= 0)
            rest.remove_prefix(static_cast<std::size_t>(put));
        else if (!again(m_fd, POLLOUT))
            return fail(ErrorKind::ConnectionLost, "desktop");
    }
    m_gathered.clear();
    return {};
}

} // namespace pupitre
