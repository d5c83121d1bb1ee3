// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See datasets.h. Hard links: objects are never written to, only replaced, and no student can reach them but
// through a mount that is read-only.
#include "core/agent/data/datasets.h"

#include "core/agent/course/coursefile.h"
#include "core/agent/data/datamounts.h"
#include "core/agent/data/objects.h"
#include "core/agent/system/beneath.h"
#include "core/agent/system/errnoerror.h"
#include "core/agent/system/filelock.h"
#include "core/agent/system/smallfile.h"

#include <algorithm>
#include <fcntl.h>
#include <nlohmann/json.hpp>
#include <sys/stat.h>

namespace pupitre
{

namespace
{

using DataPath = std::filesystem::path;
constexpr std::chrono::seconds dataLockLimit{30};
constexpr auto relinkedSuffix = ".pupitre-relinked";

/// Readable for students, who are somebody else; the state tree's own 0700 keeps other accounts out.
Result<void> makeSharedFolder(const DataPath& folder)
{
    if (::mkdir(folder.c_str(), 0755) == 0)
        return ::chmod(folder.c_str(), 0755) == 0 ? Result<void>{} : failErrno(folder.string());
    return errno == EEXIST ? Result<void>{} : failErrno(folder.string());
}

Result<void> makeSharedParents(const DataPath& files, const std::string& path)
{
    for (auto slash = path.find('/'); slash != std::string::npos; slash = path.find('/', slash + 1))
        if (auto made = makeSharedFolder(files / path.substr(0, slash)); !made)
            return made;
    return {};
}

bool isSameFile(const DataPath& a, const DataPath& b)
{
    struct stat first {
    };
    struct stat second {
    };
    return ::lstat(a.c_str(), &first) == 0 && ::lstat(b.c_str(), &second) == 0
           && first.st_ino == second.st_ino && first.st_dev == second.st_dev;
}

Result<void> linkFile(const DataTree& data, const DataPath& files, const ManifestEntry& file)
{
    if (!hasObject(data, file.sha256, file.size))
        return fail(ErrorKind::NotFound, file.path, "data");
    const DataPath object = data.object(file.sha256);
    const DataPath target = files / file.path;
    if (isSameFile(object, target))
        return {};
    if (auto made = makeSharedParents(files, file.path); !made)
        return made;
    if (::link(object.c_str(), target.c_str()) == 0)
        return {};
    if (errno != EEXIST)
        return failErrno(target.string());
    const DataPath beside = target.string() + relinkedSuffix; // whoever reads it sees one or the other
    ::unlink(beside.c_str());
    if (::link(object.c_str(), beside.c_str()) != 0 || ::rename(beside.c_str(), target.c_str()) != 0)
        return failErrno(target.string());
    return {};
}

/// What a mount is put over: engines do not make it in a folder that is read-only.
Result<void> makeMountPlace(const StateTree& tree, const DataPath& files, const DataMount& mount)
{
    const auto real = checkedDataPath(tree, mount.path);
    if (!real)
        return tl::unexpected<Error>(real.error());
    const DataPath target = files / mount.name;
    if (std::error_code none; std::filesystem::is_directory(*real, none))
        return makeSharedFolder(target);
    const Fd file(::open(target.c_str(), O_WRONLY | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0444));
    return file.valid() ? Result<void>{} : failErrno(target.string());
}

Result<void> fill(const StateTree& tree, const DataPath& files, const DataSet& set,
                  const std::stop_token& stop)
{
    const DataTree data(tree);
    if (auto made = makeSharedFolder(files); !made)
        return made;
    for (const ManifestEntry& file : set.files) {
        if (stop.stop_requested())
            return fail(ErrorKind::Cancelled);
        if (auto linked = linkFile(data, files, file); !linked)
            return linked;
    }
    for (const DataMount& mount : set.mounts)
        if (auto made = makeMountPlace(tree, files, mount); !made)
            return made;
    return {};
}

Result<void> makeWhole(const StateTree& tree, const std::string& id, const DataSet& set,
                       const std::stop_token& stop)
{
    const DataTree data(tree);
    const DataPath making = data.beingMade(id);
    if (auto removed = removeTree(making); !removed) // of one that was killed
        return removed;
    if (auto made = makeSharedFolder(making); !made)
        return made;
    auto filled = fill(tree, making / "files", set, stop);
    if (filled)
        filled = writeFileAtomically(making / "set.json", toText(toJson(set)) + "\n");
    if (filled && ::rename(making.c_str(), data.set(id).c_str()) != 0)
        filled = failErrno(data.set(id).string());
    if (!filled) {
        static_cast<void>(removeTree(making)); // of links: what arrived stays
        return filled;
    }
    return syncFolder(data.root());
}

Result<void> onDisk(const DataTree& data)
{
    const auto folder = openFolder(data.root());
    if (!folder)
        return tl::unexpected<Error>(folder.error());
    return ::syncfs(folder->get()) == 0 ? Result<void>{} : failErrno(data.root().string());
}

bool isWhole(const DataTree& data, const std::string& id, const DataSet& set)
{
    return std::ranges::all_of(set.files, [&](const ManifestEntry& file) {
        return hasObject(data, file.sha256, file.size)
               && isSameFile(data.object(file.sha256), data.files(id) / file.path);
    });
}

/// A course that cannot be read may use anything.
Result<std::vector<CourseId>> usersOfDataSet(const StateTree& tree, const std::string& id)
{
    const auto courses = listCourses(tree);
    if (!courses)
        return tl::unexpected<Error>(courses.error());
    std::vector<CourseId> users;
    for (const CourseId& course : *courses) {
        const auto file = readCourse(tree, course);
        if (!file)
            return tl::unexpected<Error>(file.error());
        if (std::ranges::any_of(file->course.tps, [&](const Tp& tp) { return dataSetIn(tp.dataPath) == id; }))
            users.push_back(course);
    }
    return users;
}

} // namespace

Result<MadeDataSet> makeDataSet(const StateTree& tree, const DataSet& set, std::stop_token stop)
{
    if (auto sound = check(set); !sound)
        return tl::unexpected<Error>(sound.error());
    const DataTree data(tree);
    if (auto made = makeFolders(data.objects()); !made)
        return tl::unexpected<Error>(made.error());
    const auto lock = FileLock::take(data.lock(), dataLockLimit, stop);
    if (!lock)
        return tl::unexpected<Error>(lock.error());
    const std::string id = dataSetId(set);
    const bool isNew = !pupitre::exists(data.description(id));
    if (auto synced = onDisk(data); !synced)
        return tl::unexpected<Error>(synced.error());
    const auto made = isNew ? makeWhole(tree, id, set, stop) : fill(tree, data.files(id), set, stop);
    if (!made)
        return tl::unexpected<Error>(made.error());
    return MadeDataSet{id, data.files(id), isNew};
}

Result<DataSet> readDataSet(const StateTree& tree, const std::string& id)
{
    if (!isSha256(id))
        return fail(ErrorKind::NotFound, id.substr(0, 100));
    const auto text = readFile(DataTree(tree).description(id));
    const auto json = text ? parseJson(*text, "data") : tl::unexpected<Error>(text.error());
    return json ? dataSetFromJson(*json) : tl::unexpected<Error>(json.error());
}

Result<std::vector<ListedDataSet>> listDataSets(const StateTree& tree)
{
    const DataTree data(tree);
    std::vector<ListedDataSet> sets;
    std::error_code failed;
    for (std::filesystem::directory_iterator it(data.root(), failed), end; !failed && it != end;
         it.increment(failed)) {
        const std::string id = it->path().filename().string();
        if (!isSha256(id))
            continue;
        auto set = readDataSet(tree, id);
        const auto users = set ? usersOfDataSet(tree, id) : tl::unexpected<Error>(set.error());
        if (!users)
            return tl::unexpected<Error>(users.error());
        const bool whole = isWhole(data, id, *set);
        sets.push_back({id, *std::move(set), whole, *users});
    }
    std::ranges::sort(sets, {}, &ListedDataSet::id);
    return sets;
}

Result<std::vector<std::string>> checkDataSet(const StateTree& tree, const std::string& id,
                                              const BytesRead& read, std::stop_token stop)
{
    const DataTree data(tree);
    const auto set = readDataSet(tree, id);
    const auto folder = set ? openFolder(data.files(id)) : tl::unexpected<Error>(set.error());
    if (!folder)
        return tl::unexpected<Error>(folder.error());
    std::vector<std::string> damaged;
    for (const ManifestEntry& file : set->files) {
        struct stat status {
        };
        Sha256 hash;
        const auto opened = openRegularBeneath(folder->get(), file.path, status);
        if (opened)
            if (auto added = addToHash(opened->get(), hash, file.path, read, stop);
                !added && added.error().kind == ErrorKind::Cancelled)
                return tl::unexpected<Error>(added.error());
        if (hash.finish() == file.sha256 && opened)
            continue;
        damaged.push_back(file.path);
        if (isSameFile(data.object(file.sha256), data.files(id) / file.path))
            if (auto removed = removeFile(data.object(file.sha256)); !removed)
                return tl::unexpected<Error>(removed.error());
    }
    return damaged;
}

Result<void> removeDataSet(const StateTree& tree, const std::string& id)
{
    const DataTree data(tree);
    const auto lock = FileLock::take(data.lock(), dataLockLimit);
    const auto set = lock ? readDataSet(tree, id) : tl::unexpected<Error>(lock.error());
    const auto users = set ? usersOfDataSet(tree, id) : tl::unexpected<Error>(set.error());
    if (!users)
        return tl::unexpected<Error>(users.error());
    if (!users->empty())
        return fail(ErrorKind::Busy, id, users->front().text());
    // Out of sight in one step: killed in the middle, it is no set any more.
    const DataPath going = data.beingMade(id);
    if (auto removed = removeTree(going); !removed)
        return removed;
    if (::rename(data.set(id).c_str(), going.c_str()) != 0)
        return failErrno(data.set(id).string());
    if (auto removed = removeTree(going); !removed)
        return removed;
    std::vector<std::string> hashes;
    for (const ManifestEntry& file : set->files)
        hashes.push_back(file.sha256);
    return removeUnusedObjects(data, hashes);
}

} // namespace pupitre
