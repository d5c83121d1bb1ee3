// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Packets of an SFTP server, which is a stranger: every length is bounded by the bytes that are there, every
// name is one name.
#pragma once

#include "core/domain/error.h"
#include "core/remote/sftp/sftpfacts.h"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace pupitre
{

struct SftpStatus {
    std::uint32_t code = 0;
    std::string message; // the server's words, at most 200 bytes
};

struct SftpHandle {
    std::string bytes;
};

struct SftpData {
    std::span<const std::byte> bytes; // lies in the packet
};

struct SftpNames {
    std::vector<SftpEntry> entries; // of a folder, without "." and ".."
};

struct SftpPath {
    std::string path; // of REALPATH and READLINK: may hold '/', never NUL
};

/// One reply. What a NAME packet is depends on what was asked, so it stays as bytes until that is known.
struct SftpReply {
    std::uint32_t id = 0;
    std::uint8_t type = 0;
    std::string_view body; // lies in the packet
};

/// ProtocolViolation for what is no reply of version 3.
[[nodiscard]] Result<SftpReply> sftpReplyFrom(std::string_view packet);

/// Extensions with their values, from the server's first packet. ProtocolViolation where it is older than 3.
using SftpExtensions = std::map<std::string, std::string>;
[[nodiscard]] Result<SftpExtensions> sftpExtensionsFrom(std::string_view packet);

/// These fail with ProtocolViolation where the reply is of another type or does not hold what its lengths
/// say.
[[nodiscard]] Result<SftpStatus> statusOf(const SftpReply& reply);
[[nodiscard]] Result<SftpHandle> handleOf(const SftpReply& reply);
[[nodiscard]] Result<SftpData> dataOf(const SftpReply& reply);
/// UnsafePath for a name that is none.
[[nodiscard]] Result<SftpNames> namesOf(const SftpReply& reply);
[[nodiscard]] Result<SftpPath> pathOf(const SftpReply& reply);
[[nodiscard]] Result<SftpFacts> factsOf(const SftpReply& reply);
[[nodiscard]] Result<SftpSpace> spaceOf(const SftpReply& reply);

/// True for 1 to 255 bytes that are one name in a folder.
[[nodiscard]] bool isOneName(std::string_view name);

/// Bytes in, whole packets out.
class SftpPackets final
{
public:
    void feed(std::span<const std::byte> bytes);
    /// The next packet without its length; valid until the next feed(). Nothing where it is not whole.
    /// ProtocolViolation past maxPacketBytes.
    [[nodiscard]] Result<std::optional<std::string_view>> next();

private:
    std::string m_bytes;
    std::size_t m_taken = 0;
};

} // namespace pupitre
