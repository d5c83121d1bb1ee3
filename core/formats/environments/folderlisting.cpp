// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/environments/folderlisting.h"

#include "core/formats/environments/folderpath.h"

#include <algorithm>

namespace pupitre
{

namespace
{

constexpr std::size_t longestListedPath = 4096; // of Linux

} // namespace

FolderIndex::FolderIndex(const FolderListing& listing)
{
    for (const std::string& path : listing.files) {
        if (path.size() > longestListedPath || m_files.size() >= maxListedFiles)
            continue;
        const auto inside = pathInside("", path);
        if (!inside || *inside != path || !m_fileSet.insert(path).second)
            continue;
        m_files.push_back(path);
        for (std::string folder = folderOf(path); !folder.empty() && m_folders.insert(folder).second;)
            folder = folderOf(folder);
    }
    std::sort(m_files.begin(), m_files.end());
}

} // namespace pupitre
