// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A zip archive from others, through libzip: refused as a whole, when it is opened, if any entry could do
// harm; read in pieces, counted while it is.
#pragma once

#include "core/formats/zippath.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace pupitre
{

struct ZipEntry {
    std::string path; // without a slash at the end
    ZipEntryKind kind = ZipEntryKind::File;
    std::uint64_t size = 0; // uncompressed, as the archive claims
    std::int64_t mtime = 0; // seconds since 1970; the archive has it in somebody's local time

    bool operator==(const ZipEntry&) const = default;
};

struct ZipLimits {
    std::uint64_t entries = 100'000;
    std::uint64_t totalBytes = std::uint64_t{20} << 30U; // uncompressed
    std::uint64_t entryBytes = std::uint64_t{4} << 30U;
    std::uint64_t ratio = 200;                              // uncompressed to compressed, of the whole …
    std::uint64_t harmlessBytes = std::uint64_t{64} << 20U; // … where it is more than this
};

/// Gets the bytes of an entry in pieces; its first failure stops the reading and is returned.
using ZipSink = std::function<Result<void>(std::span<const std::byte>)>;

class ZipReader final
{
public:
    /// NotFound or FileUnreadable; Malformed (subject "zip") for what is no zip, is damaged, encrypted, or
    /// packed in a way other than stored and deflated; UnsafePath for names of checkZipPath(), links, devices
    /// and names that come twice; TooLarge for bombs.
    [[nodiscard]] static Result<ZipReader> open(const std::string& file, ZipLimits limits = {});
    /// The same from memory, which has to outlive the reader.
    [[nodiscard]] static Result<ZipReader> openBytes(std::string_view bytes, ZipLimits limits = {});

    ~ZipReader();
    ZipReader(ZipReader&&) noexcept;
    ZipReader& operator=(ZipReader&&) noexcept;

    [[nodiscard]] const std::vector<ZipEntry>& entries() const;
    /// Malformed where content and checksum or size do not agree, which may show only after all pieces were
    /// handed over.
    [[nodiscard]] Result<void> read(std::size_t entry, const ZipSink& sink) const;
    /// A small text at once. TooLarge above `most` bytes.
    [[nodiscard]] Result<std::string> readText(std::size_t entry, std::uint64_t most) const;

private:
    struct State;
    explicit ZipReader(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace pupitre
