// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/remote/sftp/sftpdownload.h"

#include "core/wire/partname.h"
#include "core/wire/sha256.h"

#include <array>

#include <sys/stat.h>

namespace pupitre
{

namespace
{
/// sftp-server holds a handle for each; the gate's allows 256 open files. A file costs two round trips, so at
/// 5 ms some 20,000 small ones pass in a second.
constexpr std::size_t mostFetched = 200;
/// Enough for those, without 200 times the 4 MiB a large file has in flight.
constexpr std::size_t enoughAsked = 512;

class Fetched final
{
public:
    Fetched(const TarEntry& entry, Arrivals& into, const ManifestEntry* expected)
        : m_entry(entry), m_into(into), m_expected(expected)
    {
    }
    ~Fetched()
    {
        if (m_file.isOpen() && !m_useless && m_continues)
            m_file.keep();
    }

    [[nodiscard]] const TarEntry& entry() const { return m_entry; }
    void uselessNow() { m_useless = true; }

    /// What an earlier run kept: the offset from which to fetch.
    Result<std::uint64_t> resume()
    {
        if (m_entry.size < worthContinuing)
            return 0;
        auto file = m_into.begin(m_entry.path, partNameOf(m_entry), Arrivals::Before::Continue);
        if (!file && file.error().kind == ErrorKind::Busy) // another run is at it: one of our own, then
            return 0;
        if (!file)
            return tl::unexpected(file.error());
        m_file = std::move(*file);
        m_continues = true;
        struct stat facts {
        };
        if (::fstat(m_file.fd(), &facts) != 0 || static_cast<std::uint64_t>(facts.st_size) > m_entry.size)
            return ::ftruncate(m_file.fd(), 0) == 0 ? Result<std::uint64_t>(0)
                                                    : tl::unexpected(m_into.failed(m_entry.path, errno));
        return hashWhatIsHere(static_cast<std::uint64_t>(facts.st_size));
    }

    Result<void> take(std::span<const std::byte> bytes)
    {
        if (const auto ok = open(); !ok)
            return ok;
        if (m_expected)
            m_sha.add(bytes);
        const auto written = m_file.write(bytes);
        m_useless = !written; // on a full disk it would only be in the way
        return written;
    }

    Result<void> settle()
    {
        if (const auto ok = open(); !ok) // an empty file
            return ok;
        if (m_expected && m_sha.finish() != m_expected->sha256) {
            m_useless = true;
            return fail(ErrorKind::TransferDamaged, m_entry.path);
        }
        return m_into.settle(m_file, m_entry.mode, m_entry.mtime);
    }

private:
    Result<void> open()
    {
        if (m_file.isOpen())
            return {};
        auto file = m_into.begin(m_entry.path, partNameOf(m_entry, PartWriter::ofThisRun()),
                                 Arrivals::Before::Forget, m_entry.mode);
        if (!file)
            return tl::unexpected(file.error());
        m_file = std::move(*file);
        return {};
    }

    Result<std::uint64_t> hashWhatIsHere(std::uint64_t size)
    {
        std::array<std::byte, 128 * 1024> piece;
        for (std::uint64_t at = 0; m_expected && at < size;) {
            const auto got = ::pread(m_file.fd(), piece.data(), piece.size(), static_cast<off_t>(at));
            if (got <= 0)
                return fail(ErrorKind::FileUnreadable, m_entry.path);
            m_sha.add(std::span(piece).first(static_cast<std::size_t>(got)));
            at += static_cast<std::uint64_t>(got);
        }
        return size;
    }

    TarEntry m_entry;
    Arrivals& m_into;
    const ManifestEntry* m_expected;
    ArrivingFile m_file;
    Sha256 m_sha;
    bool m_continues = false; // a later run can find it
    bool m_useless = false;
};

/// What concerns one path is left; what concerns all ends it.
Result<void> orLeft(SftpTransferDone& done, Result<void> outcome)
{
    if (outcome || outcome.error().kind == ErrorKind::DiskFull)
        return outcome;
    done.left.push_back(outcome.error());
    return {};
}

/// A folder or a link.
Result<void> makeIn(Arrivals& into, const TarEntry& entry)
{
    return entry.kind == TarEntry::Kind::Folder ? into.makeFolder(entry.path)
                                                : into.makeLink(entry.path, entry.target);
}

class Download final
{
public:
    Download(SftpChannel& channel, const std::string& from, Arrivals& into, const HashedFiles& expected,
             Pace& pace)
        : m_channel(channel), m_from(from), m_into(into), m_expected(expected), m_pace(pace)
    {
    }

    Result<SftpTransferDone> run(const std::vector<TarEntry>& entries, Waiter& waiter)
    {
        const SftpScope scope(m_channel);
        for (auto next = entries.begin(); next != entries.end() || m_running > 0;) {
            while (next != entries.end() && m_running < mostFetched && m_channel.inFlight() < enoughAsked)
                if (const auto ok = start(*next++); !ok)
                    return tl::unexpected(ok.error());
            if (const auto ok = m_channel.turn(waiter); !ok)
                return tl::unexpected(ok.error());
        }
        return std::move(m_done);
    }

private:
    Result<void> start(const TarEntry& entry)
    {
        if (entry.kind != TarEntry::Kind::File)
            return orLeft(m_done, makeIn(m_into, entry));
        const auto expected = m_expected.find(entry.path);
        auto file = std::make_shared<Fetched>(entry, m_into,
                                              expected == m_expected.end() ? nullptr : &expected->second);
        const auto offset = file->resume();
        if (!offset)
            return orLeft(m_done, tl::unexpected(offset.error()));
        m_pace.moved(*offset);
        ++m_running;
        SftpReading::begin(
            m_channel, {.path = joined(m_from, entry.path), .offset = *offset, .size = entry.size},
            [this, file](std::span<const std::byte> bytes) {
                m_done.bytes += bytes.size();
                m_pace.moved(bytes.size());
                return file->take(bytes);
            },
            [this, file](Result<void> outcome) { return ended(*file, std::move(outcome)); });
        return {};
    }

    Result<void> ended(Fetched& file, Result<void> outcome)
    {
        --m_running;
        if (!outcome) {
            file.uselessNow();
            m_done.left.push_back(outcome.error());
            return {};
        }
        const auto settled = file.settle();
        if (settled)
            ++m_done.files;
        return orLeft(m_done, settled);
    }

    SftpChannel& m_channel;
    const std::string& m_from;
    Arrivals& m_into;
    const HashedFiles& m_expected;
    Pace& m_pace;
    std::size_t m_running = 0;
    SftpTransferDone m_done;
};

/// Here with the same size and time of change, as a file.
bool isHere(const std::filesystem::path& folder, const TarEntry& entry)
{
    struct stat facts {
    };
    return ::lstat((folder / entry.path).c_str(), &facts) == 0 && S_ISREG(facts.st_mode)
           && static_cast<std::uint64_t>(facts.st_size) == entry.size && facts.st_mtime == entry.mtime;
}
} // namespace

Result<SftpTransferDone> downloadSftp(SftpClient& client, const std::string& from,
                                      const std::vector<TarEntry>& entries, Arrivals& into,
                                      const HashedFiles& expected, Pace& pace, Waiter& waiter)
{
    return Download(client.channel(), from, into, expected, pace).run(entries, waiter);
}

Result<SftpTransferDone> arriveWithoutContent(const std::vector<TarEntry>& entries, Arrivals& into)
{
    SftpTransferDone done;
    for (const auto& entry : entries)
        if (entry.kind != TarEntry::Kind::File)
            if (auto made = orLeft(done, makeIn(into, entry)); !made)
                return tl::unexpected(made.error());
    return done;
}

Result<SftpTransferDone> downloadSftpTree(SftpClient& client, const std::string& from,
                                          const SftpTreeTarget& to, const HashedFiles& expected,
                                          const Reporter<TransferProgress>& reporter, Waiter& waiter)
{
    auto tree = walkSftp(client, from, waiter);
    if (!tree)
        return tl::unexpected(tree.error());
    auto arrivals = Arrivals::into(to.folder, to.parts);
    if (!arrivals)
        return tl::unexpected(arrivals.error());
    std::uint64_t bytes = 0;
    const auto here = [&](const TarEntry& entry) {
        return entry.kind == TarEntry::Kind::File && isHere(to.folder, entry);
    };
    const auto skipped = std::erase_if(tree->entries, here);
    for (const auto& entry : tree->entries)
        bytes += entry.size;
    Pace pace(reporter, bytes);
    auto done = downloadSftp(client, from, tree->entries, *arrivals, expected, pace, waiter);
    if (!done)
        return done;
    done->skipped = skipped;
    done->left.insert(done->left.begin(), tree->left.begin(), tree->left.end());
    arrivals->tidyParts();
    return done;
}

} // namespace pupitre
