// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A tree growing beside the one that it will replace, entry by entry: what is in both is one file with two
// names for a while, what is not comes over the stream. Everything is opened beneath its root; no link is
// followed.
#pragma once

#include "core/agent/hosts/treeindex.h"
#include "core/agent/hosts/treewire.h"

#include <sys/types.h>

namespace pupitre
{

class NewTree final
{
public:
    NewTree(int old, int next, uid_t owner) : m_old(old), m_next(next), m_owner(owner) {}

    /// Under its name, in its folder; a file only where it is kept from the old tree.
    [[nodiscard]] Result<void> make(const IndexEntry& entry, bool keep);
    /// A file from the stream. TransferDamaged where it is not what its hash says.
    [[nodiscard]] Result<void> fill(const IndexEntry& entry, TreeWire& wire);
    /// Folders last: filling them changes their times, and needs more than their modes may allow.
    [[nodiscard]] Result<void> dressFolders(const std::vector<IndexEntry>& entries) const;

    [[nodiscard]] Json came() const; // {files, bytes}

private:
    [[nodiscard]] Result<void> dress(int fd, const IndexEntry& entry) const;
    [[nodiscard]] Result<void> makeLink(int folder, const std::string& name, const IndexEntry& entry) const;
    [[nodiscard]] Result<void> makeGiant(int folder, const std::string& name, const IndexEntry& entry) const;
    [[nodiscard]] Result<void> keepFile(int folder, const std::string& name, const IndexEntry& entry) const;

    int m_old;
    int m_next;
    uid_t m_owner;
    std::uint64_t m_files = 0;
    std::uint64_t m_bytes = 0;
};

} // namespace pupitre
