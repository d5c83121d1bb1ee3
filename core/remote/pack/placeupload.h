// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Files of this computer on their way to a place, whichever way is the fastest for them.
#pragma once

#include "core/remote/pack/packupload.h"
#include "core/remote/sftp/sftpupload.h"

namespace pupitre
{

/// Fewer small files than this are there by SFTP, on a connection that is open, before an archive has begun.
inline constexpr std::size_t worthAnArchive = 200;

/// As uploadSftp(), which takes what is large, what is little, and everything where the gate has no archive:
/// by `client`, or one of its own where none is open. GateRefused.
[[nodiscard]] Result<SftpTransferDone>
uploadToPlace(Remote& remote, SftpClient* client, const std::filesystem::path& root,
              const std::vector<TarEntry>& entries, const std::string& to,
              const Reporter<TransferProgress>& reporter, Waiter& waiter);

} // namespace pupitre
