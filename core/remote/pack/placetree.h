// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A folder of a place, listed once, and what is wanted of it on its way here: small files by the gate's own
// archive, where it has one; large ones, which go on where they were cut, by SFTP.
#pragma once

#include "core/remote/pack/packdownload.h"

namespace pupitre
{

class PlaceTree final
{
public:
    enum class Way { Fastest, Sftp };
    struct Where {
        std::string folder;
        std::vector<std::string> names{}; // in it; none: all of it
        SftpClient* client = nullptr;     // one that is open already; outlives this
        Way way = Way::Fastest;
    };
    /// GateRefused; NotFound and the like where the folder cannot be listed.
    [[nodiscard]] static Result<PlaceTree> list(Remote& remote, Where where, Waiter& waiter);

    /// Sorted, folders before what is in them. What could not be looked at is in `left`.
    [[nodiscard]] const SftpTree& tree() const { return m_tree; }
    [[nodiscard]] const TarEntry* find(const std::string& path) const;

    /// Entries of the tree; as downloadSftp().
    [[nodiscard]] Result<SftpTransferDone> fetch(const std::vector<TarEntry>& wanted, Arrivals& into,
                                                 const HashedFiles& expected, Pace& pace, Waiter& waiter);
    /// The content of one file. TooLarge past `mostBytes`.
    [[nodiscard]] Result<std::string> text(const std::string& path, std::size_t mostBytes, Waiter& waiter);

private:
    PlaceTree(Remote& remote, Where where) : m_remote(&remote), m_where(std::move(where)) {}
    [[nodiscard]] Result<SftpClient*> sftp(Waiter& waiter);
    [[nodiscard]] Result<void> listBySftp(Waiter& waiter);

    Remote* m_remote; // never null
    Where m_where;
    SftpTree m_tree;
    std::optional<PackDownload> m_pack;
    std::optional<SftpClient> m_own;
};

/// Without the files that are in `folder` with the same size and time of change.
[[nodiscard]] std::vector<TarEntry> withoutWhatIsHere(const std::vector<TarEntry>& entries,
                                                      const std::filesystem::path& folder);

} // namespace pupitre
