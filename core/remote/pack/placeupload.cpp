// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/remote/pack/placeupload.h"

#include <algorithm>
#include <iterator>

namespace pupitre
{

namespace
{

Result<SftpTransferDone> bySftp(Remote& remote, SftpClient* client, const std::filesystem::path& root,
                                const std::vector<TarEntry>& entries, const std::string& to, Pace& pace,
                                Waiter& waiter)
{
    if (client != nullptr)
        return uploadSftp(*client, root, entries, to, pace, waiter);
    auto own = SftpClient::open(remote, waiter);
    return own ? uploadSftp(*own, root, entries, to, pace, waiter) : tl::unexpected(own.error());
}

} // namespace

Result<SftpTransferDone> uploadToPlace(Remote& remote, SftpClient* client, const std::filesystem::path& root,
                                       const std::vector<TarEntry>& entries, const std::string& to,
                                       const Reporter<TransferProgress>& reporter, Waiter& waiter)
{
    std::vector<TarEntry> small;
    std::vector<TarEntry> large;
    std::uint64_t bytes = 0;
    for (const auto& entry : entries) {
        (entry.size <= mostPackedBytes ? small : large).push_back(entry);
        bytes += entry.size;
    }
    Pace pace(reporter, bytes);
    auto packed = small.size() >= worthAnArchive ? uploadPacked(remote, root, small, to, pace, waiter)
                                                 : Result<std::optional<SftpTransferDone>>(std::nullopt);
    if (!packed)
        return tl::unexpected(packed.error());
    if (!*packed)
        return bySftp(remote, client, root, entries, to, pace, waiter);
    auto done = std::move(**packed);
    if (large.empty())
        return done;
    auto rest = bySftp(remote, client, root, large, to, pace, waiter);
    if (!rest)
        return rest;
    done.files += rest->files;
    done.bytes += rest->bytes;
    done.skipped += rest->skipped;
    std::ranges::move(rest->left, std::back_inserter(done.left));
    return done;
}

} // namespace pupitre
