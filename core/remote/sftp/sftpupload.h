// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Many files of this computer on their way to a place. They appear under their names only when whole; a large
// one that was cut goes on where it stopped. Two may send into one folder: neither takes away what the other
// is writing.
#pragma once

#include "core/remote/sftp/sftpdownload.h"

namespace pupitre
{

/// `entries` of `root` (from scanTree: folders before what is in them) into the folder `to`, which is made if
/// absent. What is there with the same size and time of change is not sent again; nothing that is there is
/// removed. What cannot be read here is left. NotPermitted, FileUnwritable and DiskFull of the place end it:
/// they would meet the next file too.
[[nodiscard]] Result<SftpTransferDone> uploadSftp(SftpClient& client, const std::filesystem::path& root,
                                                  const std::vector<TarEntry>& entries, const std::string& to,
                                                  Pace& pace, Waiter& waiter);
[[nodiscard]] Result<SftpTransferDone> uploadSftp(SftpClient& client, const std::filesystem::path& root,
                                                  const std::vector<TarEntry>& entries, const std::string& to,
                                                  const Reporter<TransferProgress>& reporter, Waiter& waiter);

} // namespace pupitre
