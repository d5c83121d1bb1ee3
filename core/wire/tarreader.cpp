// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reading a stranger's archive piece by piece. Everything a hostile archive could use is refused where it is
// read: absolute paths, "..", hard links, devices, FIFOs, sizes that do not add up, endless headers.
#include "core/wire/tar.h"

#include "core/wire/tarformat.h"

#include <algorithm>
#include <charconv>
#include <cstring>
#include <optional>

namespace pupitre
{

namespace
{
constexpr std::uint64_t maxPaxBytes = 64 * 1024; // far above any path the kernel accepts (4096 bytes)

template <std::size_t N>
std::string textOf(const std::array<char, N>& field)
{
    const auto end = std::find(field.begin(), field.end(), '\0');
    return {field.begin(), end};
}

/// Octal with blanks or NULs around it, or GNU's base-256 for large sizes; false if it is neither.
template <std::size_t N>
bool numberOf(const std::array<char, N>& field, std::uint64_t& value)
{
    value = 0;
    if ((static_cast<unsigned char>(field[0]) & 0x80U) != 0) {
        for (std::size_t i = 1; i < N; ++i) {
            if (value >> 55 != 0)
                return false;
            value = value << 8 | static_cast<unsigned char>(field[i]);
        }
        return true;
    }
    std::size_t i = 0;
    while (i < N && field[i] == ' ')
        ++i;
    for (; i < N && field[i] != '\0' && field[i] != ' '; ++i) {
        if (field[i] < '0' || field[i] > '7')
            return false;
        value = value << 3 | static_cast<std::uint64_t>(field[i] - '0');
    }
    return true;
}

/// Strips "./" and trailing '/'; UnsafePath for what could leave the folder it is unpacked in.
Result<std::string> safePath(std::string_view path)
{
    const std::string_view whole = path;
    std::string clean;
    if (path.starts_with('/') || path.find('\0') != std::string_view::npos)
        return fail(ErrorKind::UnsafePath, std::string(whole));
    while (!path.empty()) {
        const std::size_t slash = path.find('/');
        const std::string_view part = path.substr(0, slash);
        path.remove_prefix(slash == std::string_view::npos ? path.size() : slash + 1);
        if (part == "..")
            return fail(ErrorKind::UnsafePath, std::string(whole));
        if (part.empty() || part == ".")
            continue;
        if (!clean.empty())
            clean += '/';
        clean += part;
    }
    return clean;
}
} // namespace

struct TarReader::State {
    enum class At { Header, Pax, Content, Padding, End };

    State(TarSink& where, TarLimits most) : sink(where), limits(most) {}

    TarSink& sink;
    TarLimits limits;
    At at = At::Header;
    std::string buffer;     // header block or pax body being gathered
    std::uint64_t left = 0; // bytes of content, pax body or padding still to come
    std::uint64_t padding = 0;
    char paxType = tar::typePax;
    std::string longPath; // from the pax or GNU record before the next header
    std::string longTarget;
    std::optional<std::uint64_t> longSize;
    std::uint64_t totalBytes = 0;
    std::uint64_t entries = 0;
    std::optional<Error> failed;

    Result<void> headerBlock();
    Result<void> beginEntry(const tar::Header& header, std::uint64_t size);
    Result<void> paxBody();
    Result<void> paxRecord(std::string_view key, std::string_view value);
    Result<void> step(std::span<const std::byte>& bytes);
    void gather(std::span<const std::byte>& bytes, std::uint64_t most);
};

Result<void> TarReader::State::headerBlock()
{
    tar::Header header;
    std::memcpy(&header, buffer.data(), sizeof header);
    const bool zero = std::all_of(buffer.begin(), buffer.end(), [](char c) { return c == '\0'; });
    buffer.clear();
    if (zero) {
        at = At::End;
        return {};
    }
    std::uint64_t checksum = 0;
    std::uint64_t size = 0;
    if (!numberOf(header.checksum, checksum) || checksum != tar::checksumOf(header)
        || !numberOf(header.size, size))
        return fail(ErrorKind::Malformed, "tar", "header");
    switch (header.type) {
    case tar::typePax:
    case tar::typePaxGlobal:
    case tar::typeGnuLongName:
    case tar::typeGnuLongTarget:
        if (size > maxPaxBytes)
            return fail(ErrorKind::TooLarge, "tar header", std::to_string(maxPaxBytes));
        paxType = header.type;
        left = size;
        padding = tarPadding(size);
        at = At::Pax;
        return {};
    default:
        return beginEntry(header, longSize.value_or(size));
    }
}

Result<void> TarReader::State::beginEntry(const tar::Header& header, std::uint64_t size)
{
    std::string path = longPath;
    if (path.empty()) {
        path = textOf(header.name);
        const std::string prefix = textOf(header.prefix);
        if (textOf(header.magic).starts_with("ustar") && !prefix.empty())
            path = prefix + '/' + path;
    }
    TarEntry entry;
    if (header.type == tar::typeFile || header.type == tar::typeOldFile)
        entry.kind = TarEntry::Kind::File;
    else if (header.type == tar::typeFolder)
        entry.kind = TarEntry::Kind::Folder;
    else if (header.type == tar::typeLink)
        entry.kind = TarEntry::Kind::Link;
    else
        return fail(ErrorKind::UnsafePath, path, std::string("type ") + header.type);
    auto safe = safePath(path);
    if (!safe)
        return tl::unexpected<Error>(safe.error());
    entry.path = *std::move(safe);
    if (entry.kind != TarEntry::Kind::File)
        size = 0;
    if (entry.kind == TarEntry::Kind::Link)
        entry.target = longTarget.empty() ? textOf(header.target) : longTarget;
    longPath.clear();
    longTarget.clear();
    longSize.reset();

    std::uint64_t mode = 0;
    std::uint64_t mtime = 0;
    if (!numberOf(header.mode, mode) || !numberOf(header.mtime, mtime))
        return fail(ErrorKind::Malformed, "tar", "header");
    entry.mode = static_cast<unsigned>(mode & 07777U);
    entry.mtime = static_cast<std::int64_t>(mtime);
    entry.size = size;
    if (++entries > limits.entries || size > limits.totalBytes - totalBytes)
        return fail(ErrorKind::TooLarge, entry.path, std::to_string(limits.totalBytes));
    totalBytes += size;
    left = size;
    padding = tarPadding(size);
    if (entry.path.empty()) // the folder itself ("./")
        return entry.kind == TarEntry::Kind::Folder ? Result<void>{} : fail(ErrorKind::UnsafePath, path);
    if (auto begun = sink.begin(entry); !begun)
        return begun;
    if (entry.kind != TarEntry::Kind::File)
        return {};
    at = At::Content;
    return size == 0 ? sink.end().map([this] { at = At::Header; }) : Result<void>{};
}

Result<void> TarReader::State::paxRecord(std::string_view key, std::string_view value)
{
    if (key == "path")
        longPath = value;
    else if (key == "linkpath")
        longTarget = value;
    else if (key == "size") {
        std::uint64_t size = 0;
        const auto read = std::from_chars(value.data(), value.data() + value.size(), size);
        if (read.ec != std::errc{} || read.ptr != value.data() + value.size())
            return fail(ErrorKind::Malformed, "tar", "pax size");
        longSize = size;
    }
    return {};
}

Result<void> TarReader::State::paxBody()
{
    std::string body;
    body.swap(buffer);
    if (paxType == tar::typeGnuLongName || paxType == tar::typeGnuLongTarget) {
        (paxType == tar::typeGnuLongName ? longPath : longTarget) = body.substr(0, body.find('\0'));
        return {};
    }
    if (paxType == tar::typePaxGlobal) // defaults for all entries; nothing we use
        return {};
    std::string_view rest = body;
    while (!rest.empty()) {
        std::size_t length = 0;
        const auto read = std::from_chars(rest.data(), rest.data() + rest.size(), length);
        const auto digits = static_cast<std::size_t>(read.ptr - rest.data());
        if (read.ec != std::errc{} || length > rest.size() || length < digits + 3 || rest[digits] != ' '
            || rest[length - 1] != '\n')
            return fail(ErrorKind::Malformed, "tar", "pax record");
        const std::string_view record = rest.substr(digits + 1, length - digits - 2);
        const std::size_t equals = record.find('=');
        if (equals == std::string_view::npos)
            return fail(ErrorKind::Malformed, "tar", "pax record");
        if (auto taken = paxRecord(record.substr(0, equals), record.substr(equals + 1)); !taken)
            return taken;
        rest.remove_prefix(length);
    }
    return {};
}

void TarReader::State::gather(std::span<const std::byte>& bytes, std::uint64_t most)
{
    const auto count = static_cast<std::size_t>(std::min<std::uint64_t>(most, bytes.size()));
    buffer.append(reinterpret_cast<const char*>(bytes.data()), count);
    bytes = bytes.subspan(count);
}

Result<void> TarReader::State::step(std::span<const std::byte>& bytes)
{
    switch (at) {
    case At::Header:
        gather(bytes, tar::blockSize - buffer.size());
        return buffer.size() == tar::blockSize ? headerBlock() : Result<void>{};
    case At::Pax: {
        const std::size_t before = buffer.size();
        gather(bytes, left);
        left -= buffer.size() - before;
        if (left > 0)
            return {};
        at = At::Padding;
        return paxBody();
    }
    case At::Content: {
        const auto piece = bytes.first(static_cast<std::size_t>(std::min<std::uint64_t>(left, bytes.size())));
        bytes = bytes.subspan(piece.size());
        left -= piece.size();
        if (auto written = sink.content(piece); !written || left > 0)
            return written;
        at = At::Padding;
        return sink.end();
    }
    case At::Padding: {
        const auto skipped = static_cast<std::size_t>(std::min<std::uint64_t>(padding, bytes.size()));
        bytes = bytes.subspan(skipped);
        padding -= skipped;
        if (padding == 0)
            at = At::Header;
        return {};
    }
    case At::End:
        bytes = {};
        return {};
    }
    return {};
}

TarReader::TarReader(TarSink& sink, TarLimits limits) : m_state(std::make_unique<State>(sink, limits)) {}
TarReader::~TarReader() = default;

Result<void> TarReader::feed(std::span<const std::byte> bytes)
{
    State& s = *m_state;
    while (!bytes.empty()) {
        if (s.failed)
            return tl::unexpected<Error>(*s.failed);
        if (auto done = s.step(bytes); !done) {
            s.failed = done.error();
            return done;
        }
        // Zero padding needs no bytes of its own to be left behind.
        if (s.at == State::At::Padding && s.padding == 0)
            s.at = State::At::Header;
    }
    return {};
}

bool TarReader::finished() const
{
    return m_state->at == State::At::End;
}

} // namespace pupitre
