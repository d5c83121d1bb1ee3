// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An archive unpacked into a folder of the account's own, hashed on the way. Every path is opened beneath
// that folder, and what was there under the name goes first, so nothing is ever written through a link or
// into a file that an instance has mounted.
#pragma once

#include "core/agent/serve/treeplace.h"
#include "core/agent/system/fd.h"
#include "core/wire/sha256.h"
#include "core/wire/tar.h"

#include <map>
#include <string>

namespace pupitre
{

class TreeFiller final : public TarSink
{
public:
    TreeFiller(Fd folder, TreeModes modes) : m_folder(std::move(folder)), m_modes(modes) {}

    Result<void> begin(const TarEntry& entry) override;
    Result<void> content(std::span<const std::byte> bytes) override;
    Result<void> end() override;

    /// Hashes of the files that came, by path.
    [[nodiscard]] const std::map<std::string, std::string>& hashes() const { return m_hashes; }

private:
    Result<void> makeParents(const std::string& path);

    Fd m_folder;
    TreeModes m_modes;
    Fd m_file;
    TarEntry m_entry;
    Sha256 m_hash;
    std::map<std::string, std::string> m_hashes;
};

} // namespace pupitre
