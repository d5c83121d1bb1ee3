// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A tar stream, written and read in pieces: POSIX.1-2001 pax with ustar headers, which every tar reads. Only
// regular files, folders and symbolic links; the reader refuses absolute paths, "..", devices, FIFOs and hard
// links, because archives from others are never trusted.
#pragma once

#include "core/domain/error.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>

namespace pupitre
{

struct TarEntry {
    enum class Kind { File, Folder, Link };
    std::string path;
    Kind kind = Kind::File;
    unsigned mode = 0644;
    std::uint64_t size = 0;
    std::int64_t mtime = 0; // seconds since 1970, UTC
    std::string target;     // of a link

    bool operator==(const TarEntry&) const = default;
};

/// Bytes of the header(s) of an entry; for a file, `size` content bytes and tarPadding(size) zeros must
/// follow.
[[nodiscard]] std::string tarHeader(const TarEntry& entry);
[[nodiscard]] std::size_t tarPadding(std::uint64_t size);
/// The two zero blocks that end an archive.
[[nodiscard]] std::string tarEnd();
/// Bytes that header, content and padding of this entry take in the stream.
[[nodiscard]] std::uint64_t tarLength(const TarEntry& entry);

/// Where a reader puts what it finds. The first failure stops the reading.
class TarSink
{
public:
    virtual ~TarSink() = default;
    virtual Result<void> begin(const TarEntry& entry) = 0;
    virtual Result<void> content(std::span<const std::byte> bytes) = 0;
    virtual Result<void> end() = 0; // of a file, after its last byte
};

struct TarLimits {
    std::uint64_t totalBytes = ~std::uint64_t{0};
    std::uint64_t entries = 1'000'000;
};

/// Feed bytes in any pieces. UnsafePath, Malformed or TooLarge stop it for good.
class TarReader final
{
public:
    explicit TarReader(TarSink& sink, TarLimits limits = {});
    ~TarReader();
    [[nodiscard]] Result<void> feed(std::span<const std::byte> bytes);
    /// True once the end-of-archive blocks were seen.
    [[nodiscard]] bool finished() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace pupitre
