// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where shared data lies below the state tree, as statetree.h does for everything else:
//   data/objects/<sha256>        each file's content once, read-only; <sha256>.part while it arrives
//   data/<set>/files/            what students see: hard links to objects, and places for what is mounted
//   data/<set>/set.json          what it is made of, written last
#pragma once

#include "core/agent/statetree.h"
#include "core/wire/dataset.h"

#include <optional>

namespace pupitre
{

class DataTree final
{
public:
    using Path = StateTree::Path;
    explicit DataTree(const StateTree& tree) : m_root(tree.root() / "data") {}

    [[nodiscard]] const Path& root() const { return m_root; }
    [[nodiscard]] Path lock() const { return m_root / "lock"; } // held while sets are made and removed
    [[nodiscard]] Path measured() const { return m_root / "measured.json"; }
    [[nodiscard]] Path objects() const { return m_root / "objects"; }
    [[nodiscard]] Path object(const std::string& sha256) const { return objects() / sha256; }
    [[nodiscard]] Path arriving(const std::string& sha256) const { return objects() / (sha256 + ".part"); }
    [[nodiscard]] Path set(const std::string& id) const { return m_root / id; }
    [[nodiscard]] Path files(const std::string& id) const { return set(id) / "files"; }
    [[nodiscard]] Path description(const std::string& id) const { return set(id) / "set.json"; }
    [[nodiscard]] Path beingMade(const std::string& id) const { return m_root / (id + ".part"); }

private:
    Path m_root;
};

/// The set that a TP's dataPath names, whichever place wrote it: "…/data/<set>/files".
[[nodiscard]] inline std::optional<std::string> dataSetIn(const std::filesystem::path& dataPath)
{
    const auto set = dataPath.parent_path();
    const std::string id = set.filename().string();
    const bool names =
        dataPath.filename() == "files" && isSha256(id) && set.parent_path().filename() == "data";
    return names ? std::optional(id) : std::nullopt;
}

} // namespace pupitre
