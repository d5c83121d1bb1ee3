// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agent/data/hashing.h"

#include "core/agent/system/errnoerror.h"

#include <unistd.h>
#include <vector>

namespace pupitre
{

Result<void> addToHash(int file, Sha256& hash, const std::string& subject, const BytesRead& read,
                       const std::stop_token& stop)
{
    std::vector<char> piece(256 * 1024);
    while (true) {
        if (stop.stop_requested())
            return fail(ErrorKind::Cancelled, subject);
        const ssize_t count = ::read(file, piece.data(), piece.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return failErrno(subject);
        if (count == 0)
            return {};
        hash.add(std::string_view(piece.data(), static_cast<std::size_t>(count)));
        if (read)
            read(static_cast<std::uint64_t>(count));
    }
}

} // namespace pupitre
