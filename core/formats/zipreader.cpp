// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/zipreader.h"

#include "core/formats/textencoding.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <sys/stat.h>
#include <zip.h>

namespace pupitre
{

namespace
{

struct Discard {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};
struct Close {
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};

tl::unexpected<Error> malformed(std::string detail)
{
    return fail(ErrorKind::Malformed, "zip", std::move(detail));
}

/// libzip itself finds names that come twice.
tl::unexpected<Error> notOpened(int code, std::string detail)
{
    return code == ZIP_ER_EXISTS ? fail(ErrorKind::UnsafePath, "zip", "twice") : malformed(std::move(detail));
}

std::string textOf(zip_error_t* error)
{
    return zip_error_strerror(error);
}

/// A link, a device, a socket: whatever is neither a file nor a folder where the archive comes from Unix.
bool isSpecial(zip_t* archive, zip_uint64_t index)
{
    zip_uint8_t system = 0;
    zip_uint32_t attributes = 0;
    if (zip_file_get_external_attributes(archive, index, 0, &system, &attributes) != 0)
        return false;
    const unsigned type = (attributes >> 16U) & S_IFMT;
    // Not only where `system` says Unix: some unpackers look at the mode alone.
    return type != 0 && type != S_IFREG && type != S_IFDIR;
}

/// Adds up what an archive claims to hold.
class Claims final
{
public:
    explicit Claims(const ZipLimits& limits) : m_limits(limits) {}

    Result<void> add(const std::string& path, std::uint64_t size, std::uint64_t packed)
    {
        if (size > m_limits.entryBytes || size > m_limits.totalBytes - m_bytes)
            return fail(ErrorKind::TooLarge, path, std::to_string(size));
        m_bytes += size;
        m_packed += packed;
        return {};
    }

    [[nodiscard]] Result<void> checkRatio() const
    {
        if (m_bytes > m_limits.harmlessBytes && m_bytes / m_limits.ratio > m_packed)
            return fail(ErrorKind::TooLarge, "zip", std::to_string(m_bytes));
        return {};
    }

private:
    const ZipLimits& m_limits;
    std::uint64_t m_bytes = 0;
    std::uint64_t m_packed = 0;
};

Result<ZipEntry> entryAt(zip_t* archive, zip_uint64_t index, Claims& claims)
{
    const char* name = zip_get_name(archive, index, ZIP_FL_ENC_RAW);
    if (name == nullptr)
        return malformed(zip_strerror(archive));
    ZipEntry entry{name, ZipEntryKind::File, 0, 0};
    if (entry.path.ends_with('/')) {
        entry.kind = ZipEntryKind::Folder;
        entry.path.pop_back();
    }
    if (auto safe = checkZipPath(entry.path); !safe)
        return tl::unexpected(safe.error());
    if (isSpecial(archive, index))
        return fail(ErrorKind::UnsafePath, entry.path, "neither file nor folder");

    constexpr zip_uint64_t needed =
        ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_COMP_METHOD | ZIP_STAT_ENCRYPTION_METHOD;
    zip_stat_t stat{};
    zip_stat_init(&stat);
    if (zip_stat_index(archive, index, 0, &stat) != 0 || (stat.valid & needed) != needed)
        return malformed(zip_strerror(archive));
    if (stat.encryption_method != ZIP_EM_NONE)
        return malformed("encrypted: " + entry.path);
    if (stat.comp_method != ZIP_CM_STORE && stat.comp_method != ZIP_CM_DEFLATE)
        return malformed("packed by method " + std::to_string(stat.comp_method) + ": " + entry.path);
    entry.size = stat.size;
    entry.mtime = (stat.valid & ZIP_STAT_MTIME) != 0 ? stat.mtime : 0;
    if (auto added = claims.add(entry.path, stat.size, stat.comp_size); !added)
        return tl::unexpected(added.error());
    return entry;
}

} // namespace

struct ZipReader::State {
    std::unique_ptr<zip_t, Discard> archive;
    ZipLimits limits;
    std::vector<ZipEntry> entries;

    static Result<std::unique_ptr<State>> of(zip_t* archive, const ZipLimits& limits)
    {
        auto state = std::make_unique<State>(State{std::unique_ptr<zip_t, Discard>(archive), limits, {}});
        if (auto read = state->readDirectory(); !read)
            return tl::unexpected(read.error());
        return state;
    }

    Result<void> readDirectory()
    {
        const auto count = static_cast<std::uint64_t>(zip_get_num_entries(archive.get(), 0));
        if (count == 0) // libzip takes an empty file for an archive
            return malformed("empty");
        if (count > limits.entries)
            return fail(ErrorKind::TooLarge, "zip", std::to_string(count));
        Claims claims(limits);
        ZipNames names;
        for (std::uint64_t i = 0; i < count; ++i) {
            auto entry = entryAt(archive.get(), i, claims);
            if (!entry)
                return tl::unexpected(entry.error());
            if (auto added = names.add(entry->path, entry->kind); !added)
                return added;
            entries.push_back(std::move(*entry));
        }
        return claims.checkRatio();
    }
};

ZipReader::ZipReader(std::unique_ptr<State> state) : m_state(std::move(state)) {}
ZipReader::~ZipReader() = default;
ZipReader::ZipReader(ZipReader&&) noexcept = default;
ZipReader& ZipReader::operator=(ZipReader&&) noexcept = default;

Result<ZipReader> ZipReader::open(const std::string& file, ZipLimits limits)
{
    int code = 0;
    // CHECKCONS: every entry's own header has to say what the directory says.
    zip_t* archive = zip_open(file.c_str(), ZIP_RDONLY | ZIP_CHECKCONS, &code);
    if (archive == nullptr) {
        const int systemError = errno;
        zip_error_t error;
        zip_error_init_with_code(&error, code);
        const std::string text = textOf(&error);
        zip_error_fini(&error);
        if (code == ZIP_ER_NOENT)
            return fail(ErrorKind::NotFound, file);
        if (code == ZIP_ER_OPEN || code == ZIP_ER_READ || code == ZIP_ER_SEEK)
            return fail(ErrorKind::FileUnreadable, file, std::strerror(systemError));
        return notOpened(code, text);
    }
    auto state = State::of(archive, limits);
    if (!state)
        return tl::unexpected(state.error());
    return ZipReader(std::move(*state));
}

Result<ZipReader> ZipReader::openBytes(std::string_view bytes, ZipLimits limits)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
    zip_t* archive =
        source == nullptr ? nullptr : zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error);
    const int code = zip_error_code_zip(&error);
    const std::string text = textOf(&error);
    zip_error_fini(&error);
    if (archive == nullptr) {
        zip_source_free(source);
        return notOpened(code, text);
    }
    auto state = State::of(archive, limits);
    if (!state)
        return tl::unexpected(state.error());
    return ZipReader(std::move(*state));
}

const std::vector<ZipEntry>& ZipReader::entries() const
{
    return m_state->entries;
}

Result<void> ZipReader::read(std::size_t entry, const ZipSink& sink) const
{
    if (entry >= m_state->entries.size())
        return fail(ErrorKind::InvalidArgument, "entry", std::to_string(entry));
    const ZipEntry& known = m_state->entries[entry];
    const std::unique_ptr<zip_file_t, Close> file(zip_fopen_index(m_state->archive.get(), entry, 0));
    if (!file)
        return malformed(known.path + ": " + zip_strerror(m_state->archive.get()));
    constexpr std::size_t pieceBytes = 64 * 1024;
    std::vector<std::byte> piece(pieceBytes);
    std::uint64_t total = 0;
    for (;;) {
        const zip_int64_t got = zip_fread(file.get(), piece.data(), piece.size());
        if (got < 0)
            return malformed(known.path + ": " + textOf(zip_file_get_error(file.get())));
        total += static_cast<std::uint64_t>(got);
        if (total > known.size) // what the limits were held against
            return malformed(known.path + ": larger than claimed");
        if (got == 0)
            break;
        if (auto taken = sink(std::span(piece).first(static_cast<std::size_t>(got))); !taken)
            return taken;
    }
    if (total != known.size)
        return malformed(known.path + ": smaller than claimed");
    return {};
}

Result<std::string> ZipReader::readText(std::size_t entry, std::uint64_t most) const
{
    std::string text;
    const auto read = this->read(entry, [&](std::span<const std::byte> bytes) -> Result<void> {
        if (bytes.size() > most - text.size())
            return fail(ErrorKind::TooLarge, m_state->entries[entry].path, std::to_string(most));
        text.append(reinterpret_cast<const char*>(bytes.data()), bytes.size());
        return {};
    });
    if (!read)
        return tl::unexpected(read.error());
    return text;
}

} // namespace pupitre
