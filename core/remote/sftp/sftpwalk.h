// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A folder of the place with all that is below it, many folders being listed at a time.
#pragma once

#include "core/remote/sftp/sftpclient.h"
#include "core/wire/tar.h"

namespace pupitre
{

struct SftpTree {
    std::vector<TarEntry> entries; // sorted by path, so that folders come before what is in them
    /// What cannot be taken along: folders that may not be read, names of pipes, sockets and devices
    /// (UnsafePath), what went away meanwhile.
    std::vector<Error> left;
};

/// Links are entries, never followed. TooLarge past a million entries.
[[nodiscard]] Result<SftpTree> walkSftp(SftpClient& client, const std::string& folder, Waiter& waiter);

/// These names of a folder, with everything below them. NotFound where one of them is not there.
[[nodiscard]] Result<SftpTree> chosenSftp(SftpClient& client, const std::string& folder,
                                          const std::vector<std::string>& names, Waiter& waiter);

/// "folder/name", whichever of them is empty.
[[nodiscard]] std::string joined(const std::string& folder, const std::string& name);

} // namespace pupitre
