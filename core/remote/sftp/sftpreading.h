// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One file on its way here, with several reads in flight; the content arrives in order.
#pragma once

#include "core/remote/sftp/sftpchannel.h"

#include <deque>

namespace pupitre
{

using SftpSink = std::function<Result<void>(std::span<const std::byte>)>;

class SftpReading final : public std::enable_shared_from_this<SftpReading>
{
public:
    struct What {
        std::string path;
        std::uint64_t offset = 0;
        /// Of the whole file, where known: nothing beyond it is asked for, and a file that has become shorter
        /// is ChangedMeanwhile.
        std::optional<std::uint64_t> size{};
    };
    /// The outcome as far as the far side is concerned; what it returns ends the turn.
    using OnEnd = std::function<Result<void>(Result<void>)>;

    /// Asks to open. A failure of `sink` ends the turn and is not told to `onEnd`.
    static void begin(SftpChannel& channel, What what, SftpSink sink, OnEnd onEnd);

private:
    struct Piece {
        std::uint64_t offset = 0; // of what is still to come
        std::uint32_t size = 0;   // of that
        std::string early;        // came before its turn
        bool whole = false;
        bool dropped = false; // beyond the end
    };

    SftpReading(SftpChannel& channel, What what, SftpSink sink, OnEnd onEnd)
        : m_channel(channel), m_what(std::move(what)), m_sink(std::move(sink)), m_onEnd(std::move(onEnd)),
          m_next(m_what.offset)
    {
    }
    [[nodiscard]] Result<void> opened(const SftpReply& reply);
    void askMore();
    void askPiece(const std::shared_ptr<Piece>& piece);
    [[nodiscard]] Result<void> arrived(const std::shared_ptr<Piece>& piece, const SftpReply& reply);
    [[nodiscard]] Result<void> take(const std::shared_ptr<Piece>& piece, std::span<const std::byte> bytes);
    /// Pieces that are whole, from the front.
    [[nodiscard]] Result<void> deliver();
    [[nodiscard]] Result<void> end(Result<void> outcome);

    SftpChannel& m_channel;
    What m_what;
    SftpSink m_sink;
    OnEnd m_onEnd;
    std::string m_handle;
    std::uint64_t m_next; // the first byte not asked for
    std::deque<std::shared_ptr<Piece>> m_pieces;
    std::size_t m_ahead = 2; // pieces in flight: grows while the file turns out to be long
    bool m_endSeen = false;
    bool m_ended = false;
};

} // namespace pupitre
