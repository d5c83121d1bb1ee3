// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Many small files of this computer on their way into a folder of a place, in one archive.
#pragma once

#include "core/remote/pack/packstream.h"
#include "core/remote/sftp/sftpdownload.h"

namespace pupitre
{

/// `entries` of `root` (folders before what is in them, no file larger than mostPackedBytes) into the folder
/// `to`. What is there with the same size and time of change is not sent again; nothing that is there is
/// removed. Nothing: the far side has no such verb, or has no such folder (yet): SFTP makes it. DiskFull
/// ends it; NotPermitted where the place only shows. What was cut is whole or not there.
[[nodiscard]] Result<std::optional<SftpTransferDone>>
uploadPacked(Remote& remote, const std::filesystem::path& root, std::span<const TarEntry> entries,
             const std::string& to, Pace& pace, Waiter& waiter);

} // namespace pupitre
