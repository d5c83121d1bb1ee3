// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One packed transfer through a gate (packrecords.h), as the desktop hears it.
#pragma once

#include "core/remote/remote.h"
#include "core/wire/packrecords.h"

namespace pupitre
{

enum class PackVerb { Pack, Unpack };

class PackStream final
{
public:
    /// Nothing where the far side has no such verb: an older gate, or none. GateRefused; ConnectionLost …
    [[nodiscard]] static Result<std::optional<PackStream>> open(Remote& remote, PackVerb verb,
                                                                std::string_view request, Waiter& waiter);

    /// The next record, empty at the end of a list. ConnectionLost where the far side ended.
    [[nodiscard]] Result<std::string> record(Waiter& waiter);
    /// Bytes behind the records. ConnectionLost where there are no more. Valid until the next call.
    [[nodiscard]] Result<std::span<const std::byte>> piece(Waiter& waiter);
    [[nodiscard]] Result<void> write(std::string_view bytes, Waiter& waiter);
    [[nodiscard]] Result<void> finishWriting(Waiter& waiter) { return m_stream->finishWriting(waiter); }

private:
    PackStream(std::unique_ptr<ByteStream> stream, std::string place)
        : m_stream(std::move(stream)), m_place(std::move(place))
    {
    }
    [[nodiscard]] Result<std::size_t> readMore(Waiter& waiter);
    [[nodiscard]] Error ended(Waiter& waiter);
    /// Whether this is the verb that was asked for.
    [[nodiscard]] Result<bool> greeted(PackVerb verb, Waiter& waiter);

    std::unique_ptr<ByteStream> m_stream;
    std::string m_place;
    PackRecords m_records;
    std::string m_rest;
    std::vector<std::byte> m_piece;
};

} // namespace pupitre
