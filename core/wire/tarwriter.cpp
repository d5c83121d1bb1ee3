// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Headers of a tar stream. Names that do not fit a ustar field travel in a pax record before the header.
#include "core/wire/tar.h"

#include "core/wire/tarformat.h"

#include <algorithm>
#include <cstring>

namespace pupitre
{

namespace
{
template <std::size_t N>
void putOctal(std::array<char, N>& field, std::uint64_t value)
{
    for (std::size_t i = N - 1; i-- > 0; value >>= 3)
        field[i] = static_cast<char>('0' + (value & 7U));
    field[N - 1] = '\0';
}

template <std::size_t N>
void putText(std::array<char, N>& field, std::string_view text)
{
    std::memcpy(field.data(), text.data(), std::min(text.size(), N));
}

std::string block(std::string_view name, char type, unsigned mode, std::uint64_t size, std::int64_t mtime,
                  std::string_view target)
{
    tar::Header header{};
    putText(header.name, name);
    putOctal(header.mode, mode);
    putOctal(header.uid, 0);
    putOctal(header.gid, 0);
    putOctal(header.size, size);
    putOctal(header.mtime, static_cast<std::uint64_t>(std::max<std::int64_t>(mtime, 0)));
    header.type = type;
    putText(header.target, target);
    putText(header.magic, std::string_view("ustar\0", 6));
    putText(header.version, "00");
    putOctal(header.checksum, tar::checksumOf(header));
    return {reinterpret_cast<const char*>(&header), sizeof header};
}

/// "<length> key=value\n", where length counts itself.
std::string paxRecord(std::string_view key, std::string_view value)
{
    const std::size_t rest = 1 + key.size() + 1 + value.size() + 1;
    std::size_t length = rest + 1;
    while (std::to_string(length).size() + rest != length)
        length = std::to_string(length).size() + rest;
    std::string record = std::to_string(length) + ' ';
    record.append(key).append("=").append(value).append("\n");
    return record;
}

std::string paxRecords(const TarEntry& entry, std::string_view path)
{
    std::string records;
    if (path.size() > sizeof(tar::Header::name))
        records += paxRecord("path", path);
    if (entry.target.size() > sizeof(tar::Header::target))
        records += paxRecord("linkpath", entry.target);
    if (entry.size > tar::maxOctalSize)
        records += paxRecord("size", std::to_string(entry.size));
    return records;
}

char typeOf(TarEntry::Kind kind)
{
    switch (kind) {
    case TarEntry::Kind::File:
        return tar::typeFile;
    case TarEntry::Kind::Folder:
        return tar::typeFolder;
    case TarEntry::Kind::Link:
        return tar::typeLink;
    }
    return tar::typeFile;
}
} // namespace

std::string tarHeader(const TarEntry& entry)
{
    const bool isFile = entry.kind == TarEntry::Kind::File;
    std::string path = entry.path;
    if (entry.kind == TarEntry::Kind::Folder)
        path += '/';
    std::string bytes;
    if (const std::string records = paxRecords(entry, path); !records.empty()) {
        bytes += block("PaxHeader", tar::typePax, 0644, records.size(), entry.mtime, {});
        bytes += records;
        bytes.append(tarPadding(records.size()), '\0');
    }
    const std::uint64_t size = isFile ? entry.size : 0;
    const std::uint64_t ustarSize = size > tar::maxOctalSize ? 0 : size;
    bytes += block(path, typeOf(entry.kind), entry.mode & 07777U, ustarSize, entry.mtime, entry.target);
    return bytes;
}

std::size_t tarPadding(std::uint64_t size)
{
    return static_cast<std::size_t>((tar::blockSize - size % tar::blockSize) % tar::blockSize);
}

std::string tarEnd()
{
    return std::string(2 * tar::blockSize, '\0');
}

std::uint64_t tarLength(const TarEntry& entry)
{
    const std::uint64_t content = entry.kind == TarEntry::Kind::File ? entry.size : 0;
    return tarHeader(entry).size() + content + tarPadding(content);
}

} // namespace pupitre
