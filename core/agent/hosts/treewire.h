// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The stream between the two ends of a tree: records ended by a zero byte, and contents in pieces that say
// their length, because a living file has no size until it was read.
#pragma once

#include "core/domain/error.h"
#include "core/wire/json.h"

#include <cstddef>
#include <functional>
#include <span>
#include <string>
#include <string_view>

namespace pupitre
{

class TreeWire final
{
public:
    TreeWire(int in, int out) : m_in(in), m_out(out) {}

    // ConnectionLost where the other end is gone.
    [[nodiscard]] Result<void> put(std::string_view record);
    [[nodiscard]] Result<void> putPiece(std::span<const std::byte> bytes); // not empty
    [[nodiscard]] Result<void> endContent();
    [[nodiscard]] Result<void> flush();

    [[nodiscard]] Result<std::string> take();
    /// Pieces up to the end of one content.
    [[nodiscard]] Result<void>
    takeContent(const std::function<Result<void>(std::span<const std::byte>)>& piece);

    /// {"ok": value} or {"error": …} as a record: how each end says how it went.
    [[nodiscard]] Result<void> putVerdict(const Result<Json>& verdict);
    [[nodiscard]] Result<Json> takeVerdict();

private:
    [[nodiscard]] Result<void> more();

    int m_in;
    int m_out;
    std::string m_read;
    std::size_t m_at = 0;
    std::string m_written;
};

[[nodiscard]] std::string verdictText(const Result<Json>& verdict);
/// ProtocolViolation where the text is no verdict.
[[nodiscard]] Result<Json> verdictFromText(std::string_view text);

} // namespace pupitre
