// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wire/dataset.h"

#include "core/wire/fields.h"
#include "core/wire/packrecords.h"
#include "core/wire/pathjson.h"
#include "core/wire/sha256.h"

#include <algorithm>
#include <set>

namespace pupitre
{

namespace
{

bool isOneName(const std::string& name)
{
    return isPlainPath(name) && name.find('/') == std::string::npos && name.find('\n') == std::string::npos;
}

/// [path, sha256, size]
Result<ManifestEntry> dataFileFromJson(const Json& json)
{
    if (!json.is_array() || json.size() != 3 || !json[1].is_string() || !json[2].is_number_unsigned())
        return fail(ErrorKind::Malformed, "data");
    auto path = pathFromJson(json[0]);
    if (!path)
        return tl::unexpected<Error>(path.error());
    return ManifestEntry{*std::move(path), json[1].get<std::string>(), json[2].get<std::uint64_t>()};
}

Result<DataMount> dataMountFromJson(const Json& json)
{
    Fields f(json, "mount");
    DataMount mount{f.text("name"), f.text("path"), f.textOr("sha256", {}),
                    static_cast<std::uint64_t>(f.integerOr("bytes", 0, 0))};
    return f.finish(std::move(mount));
}

/// "a" and "a/b" cannot both be files; sorted by path they are not always neighbours.
Result<void> checkNames(const DataSet& set)
{
    std::set<std::string> taken;
    for (const ManifestEntry& file : set.files)
        if (!taken.insert(file.path).second)
            return fail(ErrorKind::AlreadyExists, file.path);
    std::set<std::string> tops;
    for (const ManifestEntry& file : set.files) {
        for (auto slash = file.path.find('/'); slash != std::string::npos;
             slash = file.path.find('/', slash + 1))
            if (taken.contains(file.path.substr(0, slash)))
                return fail(ErrorKind::AlreadyExists, file.path.substr(0, slash));
        tops.insert(file.path.substr(0, file.path.find('/')));
    }
    for (const DataMount& mount : set.mounts)
        if (!tops.insert(mount.name).second)
            return fail(ErrorKind::AlreadyExists, mount.name);
    return {};
}

} // namespace

bool isSha256(std::string_view text)
{
    return text.size() == 64 && std::ranges::all_of(text, [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
           });
}

std::string dataSetId(const DataSet& set)
{
    std::string text = toManifestText(set.files);
    std::vector<DataMount> mounts = set.mounts;
    std::ranges::sort(mounts, {}, &DataMount::name);
    for (const DataMount& mount : mounts)
        text += "@ " + mount.sha256 + " " + mount.name + "\n" + mount.path + "\n";
    return sha256Hex(text);
}

Result<void> check(const DataSet& set)
{
    if (set.files.size() > mostDataFiles)
        return fail(ErrorKind::TooLarge, "data", std::to_string(mostDataFiles));
    if (set.mounts.size() > mostDataMounts)
        return fail(ErrorKind::TooLarge, "data", std::to_string(mostDataMounts));
    for (const ManifestEntry& file : set.files) {
        if (!isPlainPath(file.path))
            return fail(ErrorKind::UnsafePath, file.path);
        if (!isSha256(file.sha256))
            return fail(ErrorKind::Malformed, file.path, file.sha256);
    }
    for (const DataMount& mount : set.mounts) {
        if (!isOneName(mount.name))
            return fail(ErrorKind::UnsafePath, mount.name);
        if (!mount.path.starts_with('/') || mount.path.find('\n') != std::string::npos
            || mount.path.find('\0') != std::string::npos)
            return fail(ErrorKind::UnsafePath, mount.path);
        if (!mount.sha256.empty() && !isSha256(mount.sha256))
            return fail(ErrorKind::Malformed, mount.name, mount.sha256);
    }
    return checkNames(set);
}

Json toJson(const DataSet& set)
{
    Json files = Json::array();
    for (const ManifestEntry& file : set.files)
        files.push_back(Json::array({pathToJson(file.path), file.sha256, file.size}));
    Json mounts = Json::array();
    for (const DataMount& mount : set.mounts)
        mounts.push_back(
            {{"name", mount.name}, {"path", mount.path}, {"sha256", mount.sha256}, {"bytes", mount.bytes}});
    return {{"files", std::move(files)}, {"mounts", std::move(mounts)}};
}

Result<DataSet> dataSetFromJson(const Json& json)
{
    Fields f(json, "data");
    DataSet set;
    for (const Json& file : f.list("files"))
        set.files.push_back(f.take(dataFileFromJson(file)));
    for (const Json& mount : f.list("mounts"))
        set.mounts.push_back(f.take(dataMountFromJson(mount)));
    auto read = f.finish(std::move(set));
    if (!read)
        return read;
    std::ranges::sort(read->files, {}, &ManifestEntry::path);
    std::ranges::sort(read->mounts, {}, &DataMount::name);
    if (auto sound = check(*read); !sound)
        return tl::unexpected<Error>(sound.error());
    return read;
}

} // namespace pupitre
