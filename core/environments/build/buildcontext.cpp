// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/environments/build/buildcontext.h"

#include "core/services/textfile.h"

#include <algorithm>

namespace pupitre
{

namespace
{

namespace fs = std::filesystem;

bool isExecutable(const fs::directory_entry& entry)
{
    std::error_code none;
    return (entry.status(none).permissions() & fs::perms::owner_exec) != fs::perms::none;
}

} // namespace

fs::path buildContextFolder(const fs::path& templateFolder)
{
    return templateFolder / "context";
}

Result<std::vector<BuildFile>> readBuildContext(const fs::path& templateFolder)
{
    const auto root = buildContextFolder(templateFolder);
    std::vector<BuildFile> files;
    std::error_code failed;
    if (!fs::is_directory(root, failed))
        return files;
    std::size_t left = mostBuildBytes;
    fs::recursive_directory_iterator it(root, failed);
    for (; !failed && it != fs::recursive_directory_iterator(); it.increment(failed)) {
        const std::string path = it->path().lexically_relative(root).generic_string();
        std::error_code unknown;
        if (it->is_symlink(unknown))
            return fail(ErrorKind::UnsafePath, path);
        if (!it->is_regular_file(unknown))
            continue;
        auto bytes = readTextFile(it->path(), left);
        if (!bytes)
            return bytes.error().kind == ErrorKind::TooLarge
                       ? fail(ErrorKind::TooLarge, path, std::to_string(mostBuildBytes))
                       : tl::unexpected<Error>(bytes.error());
        left -= bytes->size();
        files.push_back({path, *std::move(bytes), isExecutable(*it)});
    }
    if (failed)
        return fail(ErrorKind::FileUnreadable, root.string(), failed.message());
    std::ranges::sort(files, {}, &BuildFile::path);
    return files;
}

} // namespace pupitre
