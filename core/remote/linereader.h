// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lines out of a byte stream, and the raw bytes after them: tar follows a JSON line on the same stream.
#pragma once

#include "core/remote/bytestream.h"

#include <optional>
#include <string>
#include <vector>

namespace pupitre
{

class LineReader final
{
public:
    /// Next line without its newline; nothing at the end of the stream. ProtocolViolation past
    /// maxMessageBytes.
    [[nodiscard]] Result<std::optional<std::string>> next(ByteStream& stream, Waiter& waiter);
    /// A line that is here already, without waiting or reading.
    [[nodiscard]] std::optional<std::string> buffered();
    /// One read's worth of bytes into the buffer; false at the end.
    [[nodiscard]] Result<bool> fill(ByteStream& stream, Waiter& waiter);
    /// Everything that is here and is no line taken yet: where raw bytes begin.
    [[nodiscard]] std::string takeRest();

private:
    std::string m_bytes;
    std::size_t m_begin = 0;   // of what is not taken
    std::size_t m_scanned = 0; // no newline before this
};

} // namespace pupitre
