// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A folder's listing, to ask what is in it. Paths that are not plainly inside are not in it.
#pragma once

#include "core/formats/environments/environmentsource.h"

#include <string_view>
#include <unordered_set>

namespace pupitre
{

class FolderIndex final
{
public:
    explicit FolderIndex(const FolderListing& listing);

    [[nodiscard]] bool hasFile(const std::string& path) const { return m_fileSet.contains(path); }
    [[nodiscard]] bool hasFolder(const std::string& path) const { return m_folders.contains(path); }
    [[nodiscard]] const std::vector<std::string>& files() const { return m_files; } // sorted

private:
    std::vector<std::string> m_files;
    std::unordered_set<std::string> m_fileSet;
    std::unordered_set<std::string> m_folders; // with at least one file somewhere in it
};

} // namespace pupitre
