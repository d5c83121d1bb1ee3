// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See packrecords.h. Both ends read strangers' bytes: a student's at the place, a place's at the desktop.
#include "core/wire/packrecords.h"

#include <algorithm>
#include <charconv>
#include <iterator>

namespace pupitre
{

namespace
{

constexpr std::size_t mostPathBytes = 4095;

/// Takes up to the next blank; nothing where there is none.
std::optional<std::string_view> word(std::string_view& rest)
{
    const auto blank = rest.find(' ');
    if (blank == std::string_view::npos)
        return std::nullopt;
    const auto taken = rest.substr(0, blank);
    rest.remove_prefix(blank + 1);
    return taken;
}

template <class T>
std::optional<T> numberFrom(std::string_view text, int base)
{
    T value{};
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value, base);
    if (text.empty() || read.ec != std::errc{} || read.ptr != text.data() + text.size())
        return std::nullopt;
    return value;
}

std::optional<TarEntry::Kind> kindFrom(std::string_view text)
{
    if (text == "f")
        return TarEntry::Kind::File;
    if (text == "d")
        return TarEntry::Kind::Folder;
    return text == "l" ? std::optional(TarEntry::Kind::Link) : std::nullopt;
}

char letterOf(TarEntry::Kind kind)
{
    switch (kind) {
    case TarEntry::Kind::File:
        return 'f';
    case TarEntry::Kind::Folder:
        return 'd';
    case TarEntry::Kind::Link:
        return 'l';
    }
    return 'f';
}

std::string modeDigits(unsigned mode)
{
    char digits[16];
    const auto written = std::to_chars(std::begin(digits), std::end(digits), mode, 8);
    return {digits, written.ptr};
}

Result<TarEntry> entryFrom(TarEntry::Kind kind, std::string_view rest)
{
    const auto mode = word(rest);
    const auto size = mode ? word(rest) : std::nullopt;
    const auto mtime = size ? word(rest) : std::nullopt;
    if (!mtime)
        return fail(ErrorKind::Malformed, "entry");
    const auto modeBits = numberFrom<unsigned>(*mode, 8);
    const auto sizeValue = numberFrom<std::uint64_t>(*size, 10);
    const auto time = numberFrom<std::int64_t>(*mtime, 10);
    const bool isLink = kind == TarEntry::Kind::Link;
    if (!modeBits || *modeBits > 07777U || !sizeValue || !time || (isLink && *sizeValue > rest.size()))
        return fail(ErrorKind::Malformed, "entry");
    const auto path = isLink ? rest.substr(0, *sizeValue) : rest;
    if (!isPlainPath(path))
        return fail(ErrorKind::UnsafePath, std::string(path));
    TarEntry entry{std::string(path), kind, *modeBits, *sizeValue, *time, {}};
    if (kind != TarEntry::Kind::File)
        entry.size = 0;
    if (isLink)
        entry.target = rest.substr(path.size());
    if (isLink && entry.target.empty())
        return fail(ErrorKind::Malformed, "entry");
    return entry;
}

} // namespace

bool isPlainPath(std::string_view path)
{
    if (path.empty() || path.size() > mostPathBytes || path.find('\0') != std::string_view::npos)
        return false;
    for (std::size_t begin = 0; begin <= path.size();) {
        const auto end = std::min(path.find('/', begin), path.size());
        const auto part = path.substr(begin, end - begin);
        if (part.empty() || part == "." || part == "..")
            return false;
        begin = end + 1;
    }
    return true;
}

std::string entryRecord(const TarEntry& entry)
{
    const bool isLink = entry.kind == TarEntry::Kind::Link;
    std::string record(1, letterOf(entry.kind));
    record.append(" ").append(modeDigits(entry.mode & 07777U));
    record.append(" ").append(std::to_string(isLink ? entry.path.size() : entry.size));
    record.append(" ").append(std::to_string(entry.mtime)).append(" ").append(entry.path);
    if (isLink)
        record += entry.target;
    return record;
}

std::string failureRecord(const Error& error)
{
    return std::string("x ") + wireName(error.kind) + ' ' + error.subject.substr(0, mostPathBytes);
}

Result<PackRecord> packRecordFrom(std::string_view record)
{
    const auto first = word(record);
    if (!first)
        return fail(ErrorKind::Malformed, "record");
    if (*first == "x") {
        const auto kind = word(record);
        if (!kind)
            return fail(ErrorKind::Malformed, "record");
        return PackRecord{std::nullopt, {errorKindFromWireName(std::string(*kind)), std::string(record), {}}};
    }
    const auto kind = kindFrom(*first);
    if (!kind)
        return fail(ErrorKind::Malformed, "record");
    auto entry = entryFrom(*kind, record);
    if (!entry)
        return tl::unexpected(entry.error());
    return PackRecord{std::move(*entry)};
}

std::optional<std::uint64_t> packNumberFrom(std::string_view text, std::uint64_t limit)
{
    const auto value = numberFrom<std::uint64_t>(text, 10);
    return value && *value <= limit ? value : std::nullopt;
}

void PackRecords::feed(std::span<const std::byte> bytes)
{
    m_bytes.erase(0, m_taken);
    m_taken = 0;
    m_bytes.append(reinterpret_cast<const char*>(bytes.data()), bytes.size());
}

Result<std::optional<std::string_view>> PackRecords::next()
{
    const auto rest = std::string_view(m_bytes).substr(m_taken);
    const auto end = rest.find('\0');
    if (std::min(end, rest.size()) > mostRecordBytes)
        return fail(ErrorKind::TooLarge, "record", std::to_string(mostRecordBytes));
    if (end == std::string_view::npos)
        return std::optional<std::string_view>{};
    m_taken += end + 1;
    return std::optional(rest.substr(0, end));
}

std::string PackRecords::takeRest()
{
    auto rest = m_bytes.substr(m_taken);
    m_bytes.clear();
    m_taken = 0;
    return rest;
}

} // namespace pupitre
