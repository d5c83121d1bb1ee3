// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One folder's entries on their way here, with the next reading of it already asked.
#pragma once

#include "core/remote/sftp/sftpchannel.h"

namespace pupitre
{

class SftpListing final : public std::enable_shared_from_this<SftpListing>
{
public:
    /// What it returns ends the turn. TooLarge past a million entries.
    using OnEnd = std::function<Result<void>(Result<std::vector<SftpEntry>>)>;

    static void begin(SftpChannel& channel, std::string path, OnEnd onEnd);

private:
    SftpListing(SftpChannel& channel, std::string path, OnEnd onEnd)
        : m_channel(channel), m_path(std::move(path)), m_onEnd(std::move(onEnd))
    {
    }
    [[nodiscard]] Result<void> opened(const SftpReply& reply);
    void askMore();
    [[nodiscard]] Result<void> arrived(const SftpReply& reply);
    [[nodiscard]] Result<void> end(Result<std::vector<SftpEntry>> outcome);

    SftpChannel& m_channel;
    std::string m_path;
    OnEnd m_onEnd;
    std::string m_handle;
    std::vector<SftpEntry> m_entries;
    int m_inFlight = 0;
    bool m_ended = false;
};

} // namespace pupitre
