// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/remote/pack/placetree.h"

#include <algorithm>
#include <iterator>

#include <sys/stat.h>

namespace pupitre
{

Result<PlaceTree> PlaceTree::list(Remote& remote, Where where, Waiter& waiter)
{
    PlaceTree place(remote, std::move(where));
    auto pack = place.m_where.way == Way::Fastest
                    ? PackDownload::open(remote, place.m_where.folder, place.m_where.names, waiter)
                    : Result<std::optional<PackDownload>>(std::nullopt);
    if (pack && *pack) {
        place.m_pack = std::move(*pack);
        place.m_tree = place.m_pack->takeTree();
        return place;
    }
    const auto failed = pack ? std::nullopt : std::optional(pack.error().kind);
    if (failed && failed != ErrorKind::NotFound && failed != ErrorKind::LinkRefused)
        return tl::unexpected(pack.error()); // those two: what may be a link, which SFTP follows
    if (const auto listed = place.listBySftp(waiter); !listed)
        return tl::unexpected(listed.error());
    return place;
}

const TarEntry* PlaceTree::find(const std::string& path) const
{
    const auto found = std::ranges::lower_bound(m_tree.entries, path, {}, &TarEntry::path);
    return found != m_tree.entries.end() && found->path == path ? &*found : nullptr;
}

Result<SftpClient*> PlaceTree::sftp(Waiter& waiter)
{
    if (m_where.client != nullptr)
        return m_where.client;
    if (!m_own) {
        auto client = SftpClient::open(*m_remote, waiter);
        if (!client)
            return tl::unexpected(client.error());
        m_own.emplace(std::move(*client));
    }
    return &*m_own;
}

Result<void> PlaceTree::listBySftp(Waiter& waiter)
{
    const auto client = sftp(waiter);
    if (!client)
        return tl::unexpected(client.error());
    auto tree = m_where.names.empty() ? walkSftp(**client, m_where.folder, waiter)
                                      : chosenSftp(**client, m_where.folder, m_where.names, waiter);
    if (!tree)
        return tl::unexpected(tree.error());
    m_tree = std::move(*tree);
    return {};
}

Result<SftpTransferDone> PlaceTree::fetch(const std::vector<TarEntry>& wanted, Arrivals& into,
                                          const HashedFiles& expected, Pace& pace, Waiter& waiter)
{
    std::vector<TarEntry> small;
    std::vector<TarEntry> others;
    for (const auto& entry : wanted) {
        const bool packs = m_pack && entry.kind == TarEntry::Kind::File && entry.size <= mostPackedBytes;
        (packs ? small : others).push_back(entry);
    }
    SftpTransferDone done;
    const bool isLarge =
        std::ranges::any_of(others, [](const TarEntry& entry) { return entry.kind == TarEntry::Kind::File; });
    if (!others.empty()) { // folders first, before what goes into them
        const auto client = isLarge ? sftp(waiter) : Result<SftpClient*>(nullptr);
        if (!client)
            return tl::unexpected(client.error());
        auto came = *client != nullptr
                        ? downloadSftp(**client, m_where.folder, others, into, expected, pace, waiter)
                        : arriveWithoutContent(others, into);
        if (!came)
            return came;
        done = std::move(*came);
    }
    if (small.empty())
        return done;
    if (const auto came = m_pack->fetch(small, into, expected, pace, done, waiter); !came)
        return tl::unexpected(came.error());
    return done;
}

Result<std::string> PlaceTree::text(const std::string& path, std::size_t mostBytes, Waiter& waiter)
{
    const auto* entry = find(path);
    if (entry == nullptr)
        return fail(ErrorKind::NotFound, joined(m_where.folder, path));
    if (entry->size > mostBytes)
        return fail(ErrorKind::TooLarge, joined(m_where.folder, path), std::to_string(mostBytes));
    if (m_pack && entry->size <= mostPackedBytes)
        return m_pack->text(path, waiter);
    const auto client = sftp(waiter);
    if (!client)
        return tl::unexpected(client.error());
    std::string text;
    const auto take = [&](std::span<const std::byte> bytes) -> Result<void> {
        text.append(reinterpret_cast<const char*>(bytes.data()), bytes.size());
        return text.size() <= mostBytes ? Result<void>{} : fail(ErrorKind::TooLarge, path);
    };
    const auto read = (*client)->read({.path = joined(m_where.folder, path)}, take, waiter);
    return read ? Result<std::string>(std::move(text)) : tl::unexpected(read.error());
}

std::vector<TarEntry> withoutWhatIsHere(const std::vector<TarEntry>& entries,
                                        const std::filesystem::path& folder)
{
    std::vector<TarEntry> wanted;
    std::ranges::copy_if(entries, std::back_inserter(wanted), [&](const TarEntry& entry) {
        struct stat facts {
        };
        return entry.kind != TarEntry::Kind::File || ::lstat((folder / entry.path).c_str(), &facts) != 0
               || !S_ISREG(facts.st_mode) || static_cast<std::uint64_t>(facts.st_size) != entry.size
               || facts.st_mtime != entry.mtime;
    });
    return wanted;
}

} // namespace pupitre
