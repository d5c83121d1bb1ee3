// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/remote/pack/placeupload.h"

#include <algorithm>
#include <iterator>

namespace pupitre
{

Result<SftpTransferDone> uploadToPlace(Remote& remote, SftpClient& client, const std::filesystem::path& root,
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
    if (small.size() < worthAnArchive)
        return uploadSftp(client, root, entries, to, pace, waiter);
    auto packed = uploadPacked(remote, root, small, to, pace, waiter);
    if (!packed)
        return tl::unexpected(packed.error());
    if (!*packed)
        return uploadSftp(client, root, entries, to, pace, waiter);
    auto done = std::move(**packed);
    if (large.empty())
        return done;
    auto rest = uploadSftp(client, root, large, to, pace, waiter);
    if (!rest)
        return rest;
    done.files += rest->files;
    done.bytes += rest->bytes;
    done.skipped += rest->skipped;
    std::ranges::move(rest->left, std::back_inserter(done.left));
    return done;
}

} // namespace pupitre
