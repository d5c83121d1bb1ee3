// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Many files of a place on their way here. They appear under their names only when whole; a large one that
// was cut goes on where it stopped.
#pragma once

#include "core/remote/sftp/sftpwalk.h"
#include "core/remote/transfer/arrivals.h"
#include "core/remote/transfer/localtree.h"
#include "core/remote/transfer/pace.h"

namespace pupitre
{

struct SftpTransferDone {
    std::uint64_t files = 0;
    std::uint64_t bytes = 0;   // content that moved
    std::uint64_t skipped = 0; // files that were there already
    std::vector<Error> left;   // what stayed behind, and why
};

/// `entries` of `from` into `into`. A file whose hash is not the one `expected` has (where it has one) is
/// left as TransferDamaged. A failure of the far side concerns one file, which is left; one here (DiskFull)
/// ends it.
[[nodiscard]] Result<SftpTransferDone> downloadSftp(SftpClient& client, const std::string& from,
                                                    const std::vector<TarEntry>& entries, Arrivals& into,
                                                    const HashedFiles& expected, Pace& pace, Waiter& waiter);

/// The folders and links of `entries`, which need nothing of the place.
[[nodiscard]] Result<SftpTransferDone> arriveWithoutContent(const std::vector<TarEntry>& entries,
                                                            Arrivals& into);

struct SftpTreeTarget {
    std::filesystem::path folder;
    std::filesystem::path parts; // on the same file system, ours alone; removed when nothing is left in it
};

/// A whole tree: what is here with the same size and time of change is not fetched again. Nothing that is
/// here is removed. `expected` as above.
[[nodiscard]] Result<SftpTransferDone> downloadSftpTree(SftpClient& client, const std::string& from,
                                                        const SftpTreeTarget& to, const HashedFiles& expected,
                                                        const Reporter<TransferProgress>& reporter,
                                                        Waiter& waiter);

} // namespace pupitre
