// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agent/data/datamounts.h"

#include "core/agent/data/datasets.h"
#include "core/agent/system/errnoerror.h"
#include "core/agent/system/smallfile.h"
#include "core/domain/datapath.h"

#include <cstdlib>

namespace pupitre
{

namespace
{

/// Links resolved; the path itself where there is nothing.
std::string resolvedFolder(const std::filesystem::path& path)
{
    std::error_code none;
    const auto real = std::filesystem::canonical(path, none);
    return none ? path.string() : real.string();
}

PrivateFolders privateFolders(const StateTree& tree)
{
    const char* home = std::getenv("HOME");
    return {home == nullptr ? std::string() : resolvedFolder(home), {resolvedFolder(tree.root())}};
}

} // namespace

Result<std::filesystem::path> checkedDataPath(const StateTree& tree, const std::filesystem::path& path)
{
    // Before links are resolved too: a message then names what was typed.
    const PrivateFolders keep = privateFolders(tree);
    if (const auto doubt = doubtOf(path.string(), keep))
        return fail(ErrorKind::UnsafePath, path.string(), wireName(*doubt));
    std::error_code failed;
    const auto real = std::filesystem::canonical(path, failed);
    if (failed)
        return tl::unexpected<Error>(errnoError(failed.value(), path.string()));
    if (const auto doubt = doubtOf(real.string(), keep))
        return fail(ErrorKind::UnsafePath, path.string(), wireName(*doubt));
    return real;
}

std::filesystem::path dataFolderOf(const StateTree& tree, const CourseId& course, const std::string& dataPath)
{
    if (dataPath.empty())
        return tree.data(course);
    const auto set = dataSetIn(dataPath);
    return set ? DataTree(tree).files(*set) : std::filesystem::path(dataPath);
}

std::vector<Mount> dataMounts(const StateTree& tree, const std::filesystem::path& folder,
                              const std::string& target)
{
    if (folder.empty() || !pupitre::exists(folder))
        return {};
    std::vector<Mount> mounts{{folder, target, Mount::Access::ReadOnly}};
    const auto id = dataSetIn(folder);
    const auto set = id ? readDataSet(tree, *id) : fail(ErrorKind::NotFound);
    if (!set)
        return mounts;
    for (const DataMount& mount : set->mounts)
        if (const auto real = checkedDataPath(tree, mount.path))
            mounts.push_back({*real, target + "/" + mount.name, Mount::Access::ReadOnly});
    return mounts;
}

} // namespace pupitre
