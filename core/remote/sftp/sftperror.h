// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A status of an SFTP server as an Error with the path it is about.
#pragma once

#include "core/remote/sftp/sftpreply.h"

namespace pupitre
{

/// What was being done to the path: the protocol's "failure" alone says too little.
enum class SftpDeed { Look, Read, Write, Make, Remove };

/// NotFound, NotPermitted (rights, or a place that only shows); for "failure" FileUnreadable, FileUnwritable
/// (no room, a limit: the protocol does not tell), AlreadyExists (Make) or NotPermitted.
[[nodiscard]] Error sftpError(const SftpStatus& status, const std::string& path, SftpDeed deed);
/// The reply as a failure where one was due: its status, or what is wrong with it.
[[nodiscard]] Error sftpError(const SftpReply& reply, const std::string& path, SftpDeed deed);
/// For requests that are answered by a status alone.
[[nodiscard]] Result<void> sftpDone(const SftpReply& reply, const std::string& path, SftpDeed deed);

} // namespace pupitre
