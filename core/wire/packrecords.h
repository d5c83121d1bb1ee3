// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the two ends of a packed transfer through the gate say to each other beside the archive: records, each
// ended by a NUL; an empty one ends a list.
//
// "pupitre pack"     desktop  folder; names in it (none: all of it); ""
//                    place    "pack 1"; entries and failures; ""
//                    desktop  paths of files; ""                            } again and again, until
//                    place    "files/<path>" of each, "left" with failures  } the desktop's end
//                    place    the end of the archive
//
// "pupitre unpack"   desktop  folder; entries; ""
//                    place    "unpack 1"; the numbers, from 0, of those it has not got; ""
//                    desktop  an archive of "files/<path>"
//                    place    failures; "done <files>"; ""
//
// Where the gate refuses, one line of JSON comes instead (studentreportjson.h).
#pragma once

#include "core/wire/tar.h"

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace pupitre
{

inline constexpr std::string_view packGreeting = "pack 1";
inline constexpr std::string_view unpackGreeting = "unpack 1";
inline constexpr std::string_view packedFiles = "files/"; // before each path in an archive
inline constexpr std::string_view packedLeft = "left";
/// A file goes in one piece or, where it is larger, not at all: SFTP resumes, an archive does not.
inline constexpr std::uint64_t mostPackedBytes = 1024 * 1024;
/// Paths asked for at once, and their bytes: what the place remembers of a stranger's list.
inline constexpr std::size_t mostAskedPaths = 4096;
inline constexpr std::size_t mostAskedBytes = 1024 * 1024;
/// PATH_MAX twice, for a link, and the numbers.
inline constexpr std::size_t mostRecordBytes = 9000;

/// Relative, 1 to 4095 bytes, each part a name: no "", "." or "..", no NUL.
[[nodiscard]] bool isPlainPath(std::string_view path);

/// "f <mode> <size> <mtime> <path>", "d …"; of a link <size> is that of its path, behind which is the target.
[[nodiscard]] std::string entryRecord(const TarEntry& entry);
/// "x <kind> <path>". The path is a stranger's, and goes as it is.
[[nodiscard]] std::string failureRecord(const Error& error);

struct PackRecord {
    std::optional<TarEntry> entry; // else a failure
    Error failure{};
};
/// Malformed; UnsafePath for an entry that isPlainPath() refuses.
[[nodiscard]] Result<PackRecord> packRecordFrom(std::string_view record);
/// All digits, and not more than `limit`.
[[nodiscard]] std::optional<std::uint64_t> packNumberFrom(std::string_view text, std::uint64_t limit);

/// Bytes in, records out.
class PackRecords final
{
public:
    void feed(std::span<const std::byte> bytes);
    /// The next record without its NUL, valid until the next feed(); nothing where it is not whole. TooLarge
    /// past mostRecordBytes.
    [[nodiscard]] Result<std::optional<std::string_view>> next();
    /// What lies behind the last record: an archive.
    [[nodiscard]] std::string takeRest();

private:
    std::string m_bytes;
    std::size_t m_taken = 0;
};

} // namespace pupitre
