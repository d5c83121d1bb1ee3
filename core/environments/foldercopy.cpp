// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/environments/foldercopy.h"

namespace pupitre
{

namespace
{

namespace fs = std::filesystem;

Result<void> copyEntry(const fs::directory_entry& entry, const fs::path& relative, const fs::path& to,
                       LinksOut links)
{
    std::error_code failed;
    if (entry.is_symlink(failed)) {
        const auto target = fs::read_symlink(entry.path(), failed);
        if (!linkStaysInside(relative, target) && links == LinksOut::LeftOut)
            return {};
        if (!linkStaysInside(relative, target))
            return fail(ErrorKind::UnsafePath, relative.string(), target.string());
        fs::create_symlink(target, to / relative, failed);
    } else if (entry.is_directory(failed)) {
        fs::create_directory(to / relative, failed);
    } else if (entry.is_regular_file(failed)) {
        fs::copy_file(entry.path(), to / relative, failed);
    }
    return failed ? fail(ErrorKind::FileUnwritable, (to / relative).string(), failed.message())
                  : Result<void>{};
}

} // namespace

bool linkStaysInside(const fs::path& path, const fs::path& target)
{
    if (target.is_absolute())
        return false;
    const auto reached = (path.parent_path() / target).lexically_normal();
    return reached.empty() || *reached.begin() != "..";
}

Result<void> copyFolder(const fs::path& from, const fs::path& to, std::stop_token stop, LinksOut links)
{
    std::error_code failed;
    fs::create_directories(to.parent_path(), failed);
    if (!fs::create_directory(to, failed))
        return fail(failed ? ErrorKind::FileUnwritable : ErrorKind::AlreadyExists, to.string(),
                    failed.message());
    fs::recursive_directory_iterator it(from, failed);
    for (; !failed && it != fs::recursive_directory_iterator(); it.increment(failed)) {
        if (stop.stop_requested())
            return fail(ErrorKind::Cancelled, from.string());
        if (auto copied = copyEntry(*it, it->path().lexically_relative(from), to, links); !copied)
            return copied;
    }
    return failed ? fail(ErrorKind::FileUnreadable, from.string(), failed.message()) : Result<void>{};
}

} // namespace pupitre
