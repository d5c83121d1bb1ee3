// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/remote/pack/packupload.h"

#include <algorithm>

namespace pupitre
{

namespace
{
constexpr std::size_t packGatherBytes = 256 * 1024;

std::string requestOf(std::span<const TarEntry> entries, const std::string& to)
{
    std::string request = to + '\0';
    for (const auto& entry : entries)
        request += entryRecord(entry) + '\0';
    return request + '\0';
}

class PackUpload final
{
public:
    PackUpload(PackStream& stream, const std::filesystem::path& root, std::span<const TarEntry> entries,
               const std::string& to, Pace& pace, Waiter& waiter)
        : m_stream(stream), m_root(root), m_entries(entries), m_to(to), m_pace(pace), m_waiter(waiter)
    {
        m_gathered.reserve(2 * packGatherBytes);
    }

    /// False where the folder is not there.
    Result<bool> run()
    {
        const auto wanted = takeWanted();
        if (!wanted)
            return tl::unexpected(wanted.error());
        if (!*wanted)
            return false;
        // A place whose disk is full hears no more of it, and says so.
        if (const auto sent = sendAll(**wanted); !sent && sent.error().kind != ErrorKind::ConnectionLost)
            return tl::unexpected(sent.error());
        return takeVerdict().map([] { return true; });
    }

    [[nodiscard]] SftpTransferDone take() { return std::move(m_done); }

private:
    using Wanted = std::vector<bool>;

    Result<std::optional<Wanted>> takeWanted()
    {
        Wanted wanted(m_entries.size(), false);
        for (;;) {
            const auto record = m_stream.record(m_waiter);
            if (!record)
                return tl::unexpected(record.error());
            if (record->empty())
                break;
            if (const auto number = packNumberFrom(*record, m_entries.size() - 1);
                number && !m_entries.empty()) {
                wanted[*number] = true;
                continue;
            }
            const auto failed = takeFailure(*record);
            if (!failed)
                return tl::unexpected(failed.error());
            if (failed->subject == m_to)
                return failed->kind == ErrorKind::NotFound || failed->kind == ErrorKind::LinkRefused
                           ? Result<std::optional<Wanted>>(std::nullopt)
                           : tl::unexpected(*failed);
            m_done.left.push_back(*failed);
        }
        for (std::size_t i = 0; i < m_entries.size(); ++i)
            if (!wanted[i] && m_entries[i].kind != TarEntry::Kind::Folder) {
                ++m_done.skipped;
                m_pace.moved(m_entries[i].size);
            }
        return std::optional(std::move(wanted));
    }

    Result<Error> takeFailure(const std::string& record) const
    {
        const auto read = packRecordFrom(record);
        if (!read)
            return tl::unexpected(read.error());
        if (read->entry)
            return fail(ErrorKind::ProtocolViolation, "unpack", record.substr(0, 200));
        return Error{read->failure.kind, joined(m_to, read->failure.subject), {}};
    }

    Result<void> sendAll(const Wanted& wanted)
    {
        for (std::size_t i = 0; i < m_entries.size(); ++i) {
            const auto& entry = m_entries[i];
            if (!wanted[i] || entry.kind == TarEntry::Kind::Folder)
                continue;
            if (const auto sent = entry.kind == TarEntry::Kind::Link ? add(headerOf(entry)) : sendFile(entry);
                !sent)
                return sent;
        }
        return add(tarEnd()).and_then([this] { return flush(); }).and_then([this] {
            return m_stream.finishWriting(m_waiter);
        });
    }

    static std::string headerOf(const TarEntry& entry)
    {
        auto packed = entry;
        packed.path.insert(0, packedFiles);
        return tarHeader(packed);
    }

    /// Read whole before it is announced: what changed meanwhile is left, and the archive stays one.
    Result<void> sendFile(const TarEntry& entry)
    {
        const auto file = openFile(m_root, entry.path);
        if (!file) {
            m_done.left.push_back(file.error());
            return {};
        }
        m_content.resize(entry.size + 1); // one more byte would show that it grew
        std::size_t have = 0;
        for (ssize_t got = 1; got > 0 && have < m_content.size();) {
            got = ::pread(file->get(), m_content.data() + have, m_content.size() - have,
                          static_cast<off_t>(have));
            have += got > 0 ? static_cast<std::size_t>(got) : 0;
        }
        if (have != entry.size) {
            m_done.left.push_back({ErrorKind::ChangedMeanwhile, entry.path, {}});
            return {};
        }
        m_done.bytes += have;
        m_pace.moved(have);
        return add(headerOf(entry))
            .and_then([&] { return add(std::string_view(m_content).substr(0, have)); })
            .and_then([&] { return add(std::string(tarPadding(have), '\0')); });
    }

    Result<void> add(std::string_view bytes)
    {
        m_gathered.append(bytes);
        return m_gathered.size() < packGatherBytes ? Result<void>{} : flush();
    }

    Result<void> flush()
    {
        const auto sent = m_stream.write(m_gathered, m_waiter);
        m_gathered.clear();
        return sent;
    }

    Result<void> takeVerdict()
    {
        for (;;) {
            const auto record = m_stream.record(m_waiter);
            if (!record)
                return tl::unexpected(record.error());
            if (record->empty())
                return {};
            constexpr std::string_view done = "done ";
            if (record->starts_with(done)) {
                m_done.files = packNumberFrom(record->substr(done.size()), m_entries.size()).value_or(0);
                continue;
            }
            auto failed = takeFailure(*record);
            if (!failed)
                return tl::unexpected(failed.error());
            if (failed->kind == ErrorKind::DiskFull)
                return tl::unexpected(*failed);
            m_done.left.push_back(std::move(*failed));
        }
    }

    PackStream& m_stream;
    const std::filesystem::path& m_root;
    std::span<const TarEntry> m_entries;
    const std::string& m_to;
    Pace& m_pace;
    Waiter& m_waiter;
    std::string m_gathered;
    std::string m_content;
    SftpTransferDone m_done;
};

} // namespace

Result<std::optional<SftpTransferDone>> uploadPacked(Remote& remote, const std::filesystem::path& root,
                                                     std::span<const TarEntry> entries, const std::string& to,
                                                     Pace& pace, Waiter& waiter)
{
    auto stream = PackStream::open(remote, PackVerb::Unpack, requestOf(entries, to), waiter);
    if (!stream)
        return tl::unexpected(stream.error());
    if (!*stream)
        return std::optional<SftpTransferDone>{};
    PackUpload upload(**stream, root, entries, to, pace, waiter);
    const auto done = upload.run();
    if (!done)
        return tl::unexpected(done.error());
    return *done ? std::optional(upload.take()) : std::optional<SftpTransferDone>{};
}

} // namespace pupitre
