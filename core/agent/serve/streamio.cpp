// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agent/serve/streamio.h"

#include <cerrno>
#include <poll.h>
#include <unistd.h>

namespace pupitre
{

namespace
{

/// Also where somebody made the descriptor non-blocking.
bool waitFor(int fd, short events)
{
    pollfd waiting{fd, events, 0};
    return ::poll(&waiting, 1, -1) >= 0 || errno == EINTR;
}

} // namespace

Result<std::size_t> readPiece(int fd, std::span<std::byte> piece)
{
    while (true) {
        const ssize_t count = ::read(fd, piece.data(), piece.size());
        if (count > 0)
            return static_cast<std::size_t>(count);
        if (count < 0 && (errno == EINTR || (errno == EAGAIN && waitFor(fd, POLLIN))))
            continue;
        return fail(ErrorKind::ConnectionLost, "desktop");
    }
}

Result<void> writeAll(int fd, std::span<const std::byte> bytes)
{
    while (!bytes.empty()) {
        const ssize_t count = ::write(fd, bytes.data(), bytes.size());
        if (count < 0 && (errno == EINTR || (errno == EAGAIN && waitFor(fd, POLLOUT))))
            continue;
        if (count < 0)
            return fail(ErrorKind::ConnectionLost, "desktop");
        bytes = bytes.subspan(static_cast<std::size_t>(count));
    }
    return {};
}

Result<void> writeAll(int fd, std::string_view text)
{
    return writeAll(fd, std::as_bytes(std::span(text.data(), text.size())));
}

} // namespace pupitre
