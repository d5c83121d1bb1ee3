// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/remote/pack/packdownload.h"

#include "core/remote/pack/packsink.h"

#include <algorithm>

namespace pupitre
{

namespace
{
constexpr std::size_t mostListed = 1'000'000;

/// As many as a place remembers.
std::size_t roundOf(std::span<const TarEntry> files)
{
    std::size_t bytes = 1;
    std::size_t count = 0;
    for (; count < files.size() && count < mostAskedPaths; ++count) {
        bytes += files[count].path.size() + 1;
        if (bytes > mostAskedBytes)
            break;
    }
    return count;
}
} // namespace

Result<std::optional<PackDownload>> PackDownload::open(Remote& remote, const std::string& folder,
                                                       const std::vector<std::string>& names, Waiter& waiter)
{
    std::string request = folder + '\0';
    for (const auto& name : names)
        request += name + '\0';
    request += '\0';
    if (names.size() >= mostAskedPaths || request.size() > mostAskedBytes)
        return std::optional<PackDownload>{};
    auto stream = PackStream::open(remote, PackVerb::Pack, request, waiter);
    if (!stream)
        return tl::unexpected(stream.error());
    if (!*stream)
        return std::optional<PackDownload>{};
    PackDownload download(std::move(**stream), folder);
    if (const auto listed = download.takeListing(waiter); !listed)
        return tl::unexpected(listed.error());
    return std::optional(std::move(download));
}

Result<void> PackDownload::takeListing(Waiter& waiter)
{
    for (;;) {
        const auto record = m_stream.record(waiter);
        if (!record)
            return tl::unexpected(record.error());
        if (record->empty())
            break;
        auto listed = packRecordFrom(*record);
        if (!listed)
            return tl::unexpected(listed.error());
        if (listed->entry) {
            m_tree.entries.push_back(std::move(*listed->entry));
        } else {
            auto& failure = listed->failure;
            if (failure.subject.empty()) // the folder itself
                return fail(failure.kind, m_folder);
            failure.subject = joined(m_folder, failure.subject);
            m_tree.left.push_back(std::move(failure));
        }
        if (m_tree.entries.size() + m_tree.left.size() > mostListed)
            return fail(ErrorKind::TooLarge, m_folder, std::to_string(mostListed));
    }
    std::ranges::sort(m_tree.entries, {}, &TarEntry::path);
    return {};
}

Result<void> PackDownload::round(std::span<const TarEntry> files, TarSink& sink, const bool& over,
                                 Waiter& waiter)
{
    std::string asked;
    for (const auto& file : files)
        asked += file.path + '\0';
    asked += '\0';
    if (const auto sent = m_stream.write(asked, waiter); !sent)
        return sent;
    m_reader->to = &sink;
    while (!over) {
        const auto piece = m_stream.piece(waiter);
        if (!piece)
            return tl::unexpected(piece.error());
        if (const auto fed = m_reader->reader.feed(*piece); !fed)
            return fed;
    }
    return {};
}

Result<void> PackDownload::fetch(std::span<const TarEntry> files, Arrivals& into, const HashedFiles& expected,
                                 Pace& pace, SftpTransferDone& done, Waiter& waiter)
{
    while (!files.empty()) {
        const auto now = files.first(roundOf(files));
        files = files.subspan(now.size());
        PackSink sink(now, m_folder, into, expected, pace, done);
        if (const auto ok = round(now, sink, sink.over(), waiter); !ok)
            return ok;
    }
    return {};
}

Result<std::string> PackDownload::text(const std::string& path, Waiter& waiter)
{
    TarEntry entry;
    entry.path = path;
    PackText sink(path);
    if (const auto ok = round(std::span(&entry, 1), sink, sink.over(), waiter); !ok)
        return tl::unexpected(ok.error());
    return sink.take();
}

} // namespace pupitre
