// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/environments/import/localsource.h"

#include "core/services/textfile.h"

#include <algorithm>

namespace pupitre
{

namespace
{

namespace fs = std::filesystem;

constexpr std::size_t mostSourceBytes = 4 * 1024 * 1024; // of one description; the parsers take less

bool reachedByLink(const fs::path& folder, const fs::path& relative)
{
    auto at = folder;
    for (const auto& part : relative) {
        at /= part;
        std::error_code unknown;
        if (fs::is_symlink(at, unknown))
            return true;
    }
    return false;
}

} // namespace

Result<FolderListing> listFolder(const fs::path& folder)
{
    FolderListing listing;
    const auto whole = fs::absolute(folder).lexically_normal();
    listing.name = (whole.has_filename() ? whole.filename() : whole.parent_path().filename()).string();
    std::error_code failed;
    fs::recursive_directory_iterator it(folder, failed);
    for (; !failed && it != fs::recursive_directory_iterator(); it.increment(failed)) {
        std::error_code unknown;
        if (it->is_symlink(unknown))
            continue;
        if (it->is_directory(unknown) && it->path().filename() == ".git")
            it.disable_recursion_pending();
        else if (it->is_regular_file(unknown))
            listing.files.push_back(it->path().lexically_relative(folder).generic_string());
        if (listing.files.size() > maxListedFiles)
            return fail(ErrorKind::TooLarge, folder.string(), std::to_string(maxListedFiles));
    }
    if (failed)
        return fail(ErrorKind::FileUnreadable, folder.string(), failed.message());
    std::ranges::sort(listing.files);
    return listing;
}

ReadFolderFile readerOf(const fs::path& folder)
{
    return [folder](const std::string& path) -> Result<std::string> {
        if (reachedByLink(folder, path))
            return fail(ErrorKind::FileUnreadable, path, "link");
        return readTextFile(folder / path, mostSourceBytes);
    };
}

} // namespace pupitre
