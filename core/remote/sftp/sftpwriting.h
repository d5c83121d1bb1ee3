// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One file on its way there, with several writes in flight.
#pragma once

#include "core/remote/sftp/sftpchannel.h"

namespace pupitre
{

/// The next bytes of a content; 0 at its end.
using SftpSource = std::function<Result<std::size_t>(std::span<std::byte>)>;

class SftpWriting final : public std::enable_shared_from_this<SftpWriting>
{
public:
    struct What {
        std::string path;
        SftpOpening how = SftpOpening::Create; // or Continue
        std::uint64_t offset = 0;              // of the first byte of the source
        SftpChange after{};                    // set when the content is there
    };
    /// The outcome as far as the far side is concerned; what it returns ends the turn. Called when the file
    /// is closed there.
    using OnEnd = std::function<Result<void>(Result<void>)>;

    /// Asks to open. A failure of `source` ends the turn and is not told to `onEnd`.
    static void begin(SftpChannel& channel, What what, SftpSource source, OnEnd onEnd);

private:
    SftpWriting(SftpChannel& channel, What what, SftpSource source, OnEnd onEnd)
        : m_channel(channel), m_what(std::move(what)), m_source(std::move(source)), m_onEnd(std::move(onEnd)),
          m_next(m_what.offset)
    {
    }
    [[nodiscard]] Result<void> opened(const SftpReply& reply);
    [[nodiscard]] Result<void> writeMore();
    void ask(const SftpRequest& request);
    [[nodiscard]] Result<void> answered(const SftpReply& reply);

    SftpChannel& m_channel;
    What m_what;
    SftpSource m_source;
    OnEnd m_onEnd;
    std::string m_handle;
    std::uint64_t m_next;
    std::size_t m_inFlight = 0;
    bool m_closing = false;
    Result<void> m_outcome;
};

} // namespace pupitre
