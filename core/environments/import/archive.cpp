// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Everything is written through Arrivals, which cannot reach outside whatever the archive says.
#include "core/environments/import/archive.h"

#include "core/environments/foldercopy.h"
#include "core/formats/zipreader.h"
#include "core/remote/transfer/arrivals.h"
#include "core/wire/tar.h"

#include <QFile>

#include <array>
#include <optional>
#include <zlib.h>

namespace pupitre
{

namespace
{

namespace fs = std::filesystem;

constexpr std::size_t pieceBytes = 256 * 1024;
constexpr std::size_t magicAt = 257; // of "ustar" in a tar header (POSIX.1-1988)

enum class ArchiveKind { Zip, Tar, GzippedTar, None };

ArchiveKind kindOf(const QByteArray& begin)
{
    if (begin.startsWith("PK"))
        return ArchiveKind::Zip;
    if (begin.startsWith("\x1f\x8b"))
        return ArchiveKind::GzippedTar;
    return begin.mid(magicAt).startsWith("ustar") ? ArchiveKind::Tar : ArchiveKind::None;
}

std::span<const std::byte> bytesIn(const char* data, std::size_t size)
{
    return std::as_bytes(std::span(data, size));
}

/// zlib's stream, ended with its owner (zlib.net/manual.html; 15 + 16: gzip and nothing else).
class Inflating final
{
public:
    Inflating() { m_ready = ::inflateInit2(&m_stream, 15 + 16) == Z_OK; }
    ~Inflating()
    {
        if (m_ready)
            ::inflateEnd(&m_stream);
    }
    Inflating(const Inflating&) = delete;
    Inflating& operator=(const Inflating&) = delete;

    Result<void> feed(QByteArray compressed, TarReader& tar, const std::string& subject)
    {
        std::array<char, pieceBytes> out;
        m_stream.next_in = reinterpret_cast<Bytef*>(compressed.data());
        m_stream.avail_in = static_cast<uInt>(compressed.size());
        while (m_ready && m_stream.avail_in > 0 && !m_ended) {
            m_stream.next_out = reinterpret_cast<Bytef*>(out.data());
            m_stream.avail_out = out.size();
            const int said = ::inflate(&m_stream, Z_NO_FLUSH);
            if (said != Z_OK && said != Z_STREAM_END)
                return fail(ErrorKind::Malformed, subject, "gzip");
            m_ended = said == Z_STREAM_END;
            if (auto fed = tar.feed(bytesIn(out.data(), out.size() - m_stream.avail_out)); !fed)
                return fed;
        }
        return m_ready ? Result<void>{} : fail(ErrorKind::SystemCallFailed, "inflateInit2");
    }

private:
    z_stream m_stream{};
    bool m_ready = false;
    bool m_ended = false;
};

constexpr auto passing = ".pupitre-part"; // a file on its way

class ArchiveSink final : public TarSink
{
public:
    explicit ArchiveSink(Arrivals arrivals) : m_arrivals(std::move(arrivals)) {}

    Result<void> begin(const TarEntry& entry) override
    {
        m_entry = entry;
        if (entry.kind == TarEntry::Kind::Folder)
            return m_arrivals.makeFolder(entry.path);
        if (entry.kind == TarEntry::Kind::Link)
            return linkStaysInside(entry.path, entry.target)
                       ? m_arrivals.makeLink(entry.path, entry.target)
                       : fail(ErrorKind::UnsafePath, entry.path, entry.target);
        auto file = m_arrivals.begin(entry.path, passing, Arrivals::Before::Forget);
        if (!file)
            return tl::unexpected<Error>(file.error());
        m_file = *std::move(file);
        return {};
    }
    Result<void> content(std::span<const std::byte> bytes) override { return m_file.write(bytes); }
    Result<void> end() override { return m_arrivals.settle(m_file, m_entry.mode, m_entry.mtime); }

private:
    Arrivals m_arrivals;
    TarEntry m_entry;
    ArrivingFile m_file; // removed where it does not become complete
};

Result<void> unpackTar(QFile& file, ArchiveKind kind, ArchiveSink& writer, const std::stop_token& stop,
                       const ArchiveLimits& limits)
{
    const std::string subject = file.fileName().toStdString();
    TarReader tar(writer, {limits.totalBytes, limits.entries});
    Inflating inflating;
    while (!file.atEnd()) {
        if (stop.stop_requested())
            return fail(ErrorKind::Cancelled, subject);
        const QByteArray piece = file.read(pieceBytes);
        if (file.error() != QFileDevice::NoError)
            return fail(ErrorKind::FileUnreadable, subject, file.errorString().toStdString());
        const auto fed = kind == ArchiveKind::Tar
                             ? tar.feed(bytesIn(piece.constData(), static_cast<std::size_t>(piece.size())))
                             : inflating.feed(piece, tar, subject);
        if (!fed)
            return fed;
    }
    return tar.finished() ? Result<void>{} : fail(ErrorKind::Malformed, subject, "tar");
}

Result<void> unpackZip(const fs::path& archive, ArchiveSink& writer, const std::stop_token& stop,
                       const ArchiveLimits& limits)
{
    ZipLimits zipLimits;
    zipLimits.totalBytes = limits.totalBytes;
    zipLimits.entries = limits.entries;
    const auto zip = ZipReader::open(archive.string(), zipLimits);
    if (!zip)
        return tl::unexpected<Error>(zip.error());
    for (std::size_t i = 0; i < zip->entries().size(); ++i) {
        if (stop.stop_requested())
            return fail(ErrorKind::Cancelled, archive.string());
        const ZipEntry& entry = zip->entries()[i];
        TarEntry begun;
        begun.path = entry.path;
        begun.kind = entry.kind == ZipEntryKind::File ? TarEntry::Kind::File : TarEntry::Kind::Folder;
        begun.size = entry.size;
        begun.mtime = entry.mtime;
        auto done = writer.begin(begun);
        if (done && begun.kind == TarEntry::Kind::File) {
            done = zip->read(i, [&](std::span<const std::byte> bytes) { return writer.content(bytes); });
            if (done)
                done = writer.end();
        }
        if (!done)
            return done;
    }
    return {};
}

} // namespace

Result<void> unpackArchive(const fs::path& archive, const fs::path& to, std::stop_token stop,
                           ArchiveLimits limits)
{
    QFile file(QString::fromStdString(archive.string()));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::FileUnreadable, archive.string(), file.errorString().toStdString());
    const auto kind = kindOf(file.peek(magicAt + 5));
    if (kind == ArchiveKind::None)
        return fail(ErrorKind::Malformed, archive.string(), "zip, tar, tar.gz");
    auto arrivals = Arrivals::into(to, to);
    if (!arrivals)
        return tl::unexpected<Error>(arrivals.error());
    ArchiveSink sink(*std::move(arrivals));
    return kind == ArchiveKind::Zip ? unpackZip(archive, sink, stop, limits)
                                    : unpackTar(file, kind, sink, stop, limits);
}

} // namespace pupitre
