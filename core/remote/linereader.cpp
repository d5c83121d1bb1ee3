// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/remote/linereader.h"

#include "core/wire/jsonrpc.h"

#include <algorithm>
#include <array>

namespace pupitre
{

namespace
{
constexpr std::size_t pieceBytes = 64 * 1024;
}

Result<std::optional<std::string>> LineReader::next(ByteStream& stream, Waiter& waiter)
{
    for (;;) {
        if (auto line = buffered())
            return line;
        const auto more = fill(stream, waiter);
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return std::nullopt;
    }
}

std::optional<std::string> LineReader::buffered()
{
    const auto newline = m_bytes.find('\n', std::max(m_begin, m_scanned));
    if (newline == std::string::npos) {
        m_scanned = m_bytes.size();
        return std::nullopt;
    }
    std::string line = m_bytes.substr(m_begin, newline - m_begin);
    m_begin = newline + 1;
    if (m_begin == m_bytes.size()) {
        m_bytes.clear();
        m_begin = 0;
    }
    m_scanned = m_begin;
    return line;
}

Result<bool> LineReader::fill(ByteStream& stream, Waiter& waiter)
{
    if (m_bytes.size() - m_begin > maxMessageBytes)
        return fail(ErrorKind::ProtocolViolation, "line", m_bytes.substr(m_begin, 200));
    m_bytes.erase(0, m_begin);
    m_scanned -= std::min(m_scanned, m_begin);
    m_begin = 0;
    std::array<std::byte, pieceBytes> piece;
    const auto got = stream.read(piece, waiter);
    if (!got)
        return tl::unexpected(got.error());
    m_bytes.append(reinterpret_cast<const char*>(piece.data()), *got);
    return *got > 0;
}

std::string LineReader::takeRest()
{
    std::string rest = m_bytes.substr(m_begin);
    m_bytes.clear();
    m_begin = m_scanned = 0;
    return rest;
}

} // namespace pupitre
