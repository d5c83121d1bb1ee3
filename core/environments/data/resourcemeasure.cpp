// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/environments/data/resourcemeasure.h"

#include "core/domain/datapath.h"
#include "core/environments/foldercopy.h"
#include "core/remote/transfer/localtree.h"

#include <QDir>
#include <QStandardPaths>

#include <sys/stat.h>

namespace pupitre
{

namespace
{

namespace fs = std::filesystem;

fs::path resolved(const fs::path& path)
{
    std::error_code none;
    const fs::path real = fs::weakly_canonical(path, none);
    return none ? path.lexically_normal() : real;
}

/// What the program keeps for itself as a teacher's or a student's, and the tree of this computer as a place.
PrivateFolders ownFolders()
{
    const fs::path data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation).toStdString();
    PrivateFolders own{resolved(QDir::homePath().toStdString()).string(), {}};
    for (const char* name : {"pupitre", "pupitre-desktop"})
        own.states.push_back(resolved(data / name).string());
    return own;
}

/// Another file system begins there: a stick, a share.
bool isWholeDisk(const fs::path& real)
{
    struct stat here {
    };
    struct stat above {
    };
    return ::stat(real.c_str(), &here) == 0 && S_ISDIR(here.st_mode)
           && ::stat(real.parent_path().c_str(), &above) == 0 && here.st_dev != above.st_dev;
}

} // namespace

Result<fs::path> checkedResource(const fs::path& path)
{
    std::error_code failed;
    const fs::path real = fs::canonical(path, failed);
    if (failed == std::errc::no_such_file_or_directory)
        return fail(ErrorKind::NotFound, path.string());
    if (failed)
        return fail(ErrorKind::FileUnreadable, path.string(), failed.message());
    if (const auto doubt = doubtOf(real.string(), ownFolders()))
        return fail(ErrorKind::UnsafePath, path.string(), wireName(*doubt));
    if (isWholeDisk(real))
        return fail(ErrorKind::UnsafePath, path.string(), wireName(DataPathDoubt::WholeDisk));
    return real;
}

Result<ResourceSize> measureResource(const fs::path& path, std::stop_token stop)
{
    std::error_code failed;
    const fs::file_status status = fs::status(path, failed);
    if (status.type() == fs::file_type::not_found)
        return fail(ErrorKind::NotFound, path.string());
    if (failed)
        return fail(ErrorKind::FileUnreadable, path.string(), failed.message());
    if (fs::is_regular_file(status)) {
        const std::uint64_t bytes = fs::file_size(path, failed);
        return ResourceSize{false, 1, failed ? 0 : bytes, 0};
    }
    if (!fs::is_directory(status))
        return fail(ErrorKind::UnsafePath, path.string());
    const auto entries = scanTree(path, stop);
    if (!entries)
        return tl::unexpected(entries.error());
    ResourceSize size{true, 0, 0, 0};
    for (const TarEntry& entry : *entries) {
        size.files += entry.kind == TarEntry::Kind::File ? 1 : 0;
        size.bytes += entry.size;
        size.linksOut +=
            entry.kind == TarEntry::Kind::Link && !linkStaysInside(entry.path, entry.target) ? 1 : 0;
    }
    return size;
}

} // namespace pupitre
