// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/remote/sftp/sftplisting.h"

#include "core/remote/sftp/sftperror.h"
#include "core/remote/sftp/sftpnumbers.h"

#include <iterator>

namespace pupitre
{

namespace
{
constexpr std::size_t mostEntries = 1'000'000; // some hundred MiB here
/// In flight; OpenSSH gives a hundred entries at a time. Begun with fewer, for most folders are small.
constexpr int mostFolderReads = 16;
constexpr int firstFolderReads = 2;
} // namespace

void SftpListing::begin(SftpChannel& channel, std::string path, OnEnd onEnd)
{
    std::shared_ptr<SftpListing> listing(new SftpListing(channel, std::move(path), std::move(onEnd)));
    channel.ask(sftprequest::openFolder(listing->m_path),
                [listing](const SftpReply& reply) { return listing->opened(reply); });
}

Result<void> SftpListing::opened(const SftpReply& reply)
{
    if (reply.type == sftp::status)
        return end(tl::unexpected(sftpError(reply, m_path, SftpDeed::Look)));
    auto handle = handleOf(reply);
    if (!handle)
        return tl::unexpected(handle.error());
    m_handle = std::move(handle->bytes);
    for (int i = 0; i < firstFolderReads; ++i)
        askMore();
    return {};
}

void SftpListing::askMore()
{
    ++m_inFlight;
    m_channel.ask(sftprequest::readFolder(m_handle), [self = shared_from_this()](const SftpReply& reply) {
        return self->m_ended ? Result<void>{} : self->arrived(reply);
    });
}

Result<void> SftpListing::arrived(const SftpReply& reply)
{
    --m_inFlight;
    if (reply.type == sftp::status) {
        const auto status = statusOf(reply);
        if (!status)
            return tl::unexpected(status.error());
        if (status->code != sftp::endOfFile)
            return end(tl::unexpected(sftpError(*status, m_path, SftpDeed::Look)));
        return end(std::move(m_entries));
    }
    auto names = namesOf(reply);
    if (!names)
        return tl::unexpected(names.error());
    m_entries.insert(m_entries.end(), std::move_iterator(names->entries.begin()),
                     std::move_iterator(names->entries.end()));
    if (m_entries.size() > mostEntries)
        return end(fail(ErrorKind::TooLarge, m_path, std::to_string(mostEntries)));
    for (int i = 0; i < 2 && m_inFlight < mostFolderReads; ++i)
        askMore();
    return {};
}

Result<void> SftpListing::end(Result<std::vector<SftpEntry>> outcome)
{
    m_ended = true;
    if (!m_handle.empty())
        m_channel.tell(sftprequest::close(m_handle));
    return m_onEnd(std::move(outcome));
}

} // namespace pupitre
