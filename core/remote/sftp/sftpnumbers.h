// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The numbers of draft-ietf-secsh-filexfer-02 and what we bound.
#pragma once

#include <cstddef>
#include <cstdint>

namespace pupitre::sftp
{

inline constexpr std::uint32_t version = 3;

// packet types
inline constexpr std::uint8_t init = 1;
inline constexpr std::uint8_t versionReply = 2;
inline constexpr std::uint8_t open = 3;
inline constexpr std::uint8_t close = 4;
inline constexpr std::uint8_t read = 5;
inline constexpr std::uint8_t write = 6;
inline constexpr std::uint8_t lstat = 7;
inline constexpr std::uint8_t setstat = 9;
inline constexpr std::uint8_t fsetstat = 10;
inline constexpr std::uint8_t opendir = 11;
inline constexpr std::uint8_t readdir = 12;
inline constexpr std::uint8_t remove = 13;
inline constexpr std::uint8_t mkdir = 14;
inline constexpr std::uint8_t rmdir = 15;
inline constexpr std::uint8_t realpath = 16;
inline constexpr std::uint8_t stat = 17;
inline constexpr std::uint8_t rename = 18;
inline constexpr std::uint8_t readlink = 19;
inline constexpr std::uint8_t symlink = 20;
inline constexpr std::uint8_t status = 101;
inline constexpr std::uint8_t handle = 102;
inline constexpr std::uint8_t data = 103;
inline constexpr std::uint8_t name = 104;
inline constexpr std::uint8_t attrs = 105;
inline constexpr std::uint8_t extended = 200;
inline constexpr std::uint8_t extendedReply = 201;

// attributes
inline constexpr std::uint32_t hasSize = 1;
inline constexpr std::uint32_t hasOwner = 2;
inline constexpr std::uint32_t hasMode = 4;
inline constexpr std::uint32_t hasTimes = 8;
inline constexpr std::uint32_t hasExtended = 0x80000000;

// opening
inline constexpr std::uint32_t openRead = 1;
inline constexpr std::uint32_t openWrite = 2;
inline constexpr std::uint32_t openCreate = 8;
inline constexpr std::uint32_t openTruncate = 16;

// status
inline constexpr std::uint32_t ok = 0;
inline constexpr std::uint32_t endOfFile = 1;
inline constexpr std::uint32_t noSuchFile = 2;
inline constexpr std::uint32_t permissionDenied = 3;
inline constexpr std::uint32_t failure = 4;
inline constexpr std::uint32_t badMessage = 5;
inline constexpr std::uint32_t unsupported = 8;

/// As OpenSSH's own limit (SFTP_MAX_MSG_LENGTH): no packet of either side is longer.
inline constexpr std::size_t maxPacketBytes = 256 * 1024;
/// The draft's limit.
inline constexpr std::size_t maxHandleBytes = 256;
/// NAME_MAX of every file system we met.
inline constexpr std::size_t maxNameBytes = 255;
inline constexpr std::size_t maxPathBytes = 4096;

} // namespace pupitre::sftp
