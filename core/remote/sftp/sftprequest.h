// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The requests of SFTP version 3 (draft-ietf-secsh-filexfer-02) and of OpenSSH's extensions (its PROTOCOL
// file), as bytes.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace pupitre
{

/// Without the length and the id, which the channel adds.
struct SftpRequest {
    std::uint8_t type = 0;
    std::string body;
};

/// What may be set; what is absent stays as it is.
struct SftpChange {
    std::optional<std::uint64_t> size{};
    std::optional<unsigned> mode{};      // permission bits
    std::optional<std::int64_t> mtime{}; // seconds since 1970; the protocol ends in 2106
};

enum class SftpOpening {
    Read,
    Create,   // or empty what is there
    Continue, // as it is, or new
};

namespace sftprequest
{

[[nodiscard]] std::string hello(); // the whole first packet, which has no id
[[nodiscard]] SftpRequest open(std::string_view path, SftpOpening how, const SftpChange& change = {});
[[nodiscard]] SftpRequest close(std::string_view handle);
[[nodiscard]] SftpRequest read(std::string_view handle, std::uint64_t offset, std::uint32_t size);
[[nodiscard]] SftpRequest write(std::string_view handle, std::uint64_t offset,
                                std::span<const std::byte> bytes);
[[nodiscard]] SftpRequest lstat(std::string_view path);
[[nodiscard]] SftpRequest stat(std::string_view path);
[[nodiscard]] SftpRequest setstat(std::string_view path, const SftpChange& change);
[[nodiscard]] SftpRequest setstatOpen(std::string_view handle, const SftpChange& change);
[[nodiscard]] SftpRequest openFolder(std::string_view path);
[[nodiscard]] SftpRequest readFolder(std::string_view handle);
[[nodiscard]] SftpRequest remove(std::string_view path);
[[nodiscard]] SftpRequest makeFolder(std::string_view path, const SftpChange& change);
[[nodiscard]] SftpRequest removeFolder(std::string_view path);
[[nodiscard]] SftpRequest realPath(std::string_view path);
[[nodiscard]] SftpRequest rename(std::string_view from, std::string_view to);
/// Replaces what is there, atomically.
[[nodiscard]] SftpRequest posixRename(std::string_view from, std::string_view to);
[[nodiscard]] SftpRequest readLink(std::string_view path);
/// In OpenSSH's order of arguments, which is not the draft's.
[[nodiscard]] SftpRequest makeLink(std::string_view target, std::string_view path);
[[nodiscard]] SftpRequest space(std::string_view path);

} // namespace sftprequest

} // namespace pupitre
