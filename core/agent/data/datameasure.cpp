// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See datameasure.h. What was measured is remembered with the sizes and times of change (ctime, which nobody
// sets) of all that was read: hundreds of gigabytes are read once.
#include "core/agent/data/datameasure.h"

#include "core/agent/data/datamounts.h"
#include "core/agent/system/beneath.h"
#include "core/agent/system/errnoerror.h"
#include "core/agent/system/smallfile.h"
#include "core/wire/fields.h"

#include <algorithm>
#include <array>
#include <climits>
#include <fcntl.h>
#include <sys/stat.h>

namespace pupitre
{

namespace
{

struct MeasuredFile {
    std::string path; // below the folder
    std::uint64_t size = 0;
};

struct FoundData {
    std::vector<MeasuredFile> files; // sorted
    std::string stamp;               // another one where anything changed
};

std::string stampOf(const std::string& path, const struct stat& status)
{
    return path + '\0' + std::to_string(status.st_size) + ' ' + std::to_string(status.st_ctim.tv_sec) + '.'
           + std::to_string(status.st_ctim.tv_nsec) + ' ' + std::to_string(status.st_ino) + '\n';
}

/// By its text alone, like a student's program that follows it.
bool leadsOut(const WalkEntry& found)
{
    std::array<char, PATH_MAX> target{};
    const ssize_t length = ::readlinkat(found.folder, found.name.c_str(), target.data(), target.size());
    if (length <= 0 || target[0] == '/')
        return true;
    const std::filesystem::path text(target.data(), target.data() + length);
    const auto reached = (std::filesystem::path(found.path).parent_path() / text).lexically_normal();
    return !reached.empty() && *reached.begin() == "..";
}

Result<void> readableForStudents(const std::string& path, const struct stat& status)
{
    const mode_t wanted = S_ISDIR(status.st_mode) ? S_IROTH | S_IXOTH : S_IROTH;
    return (status.st_mode & wanted) == wanted ? Result<void>{}
                                               : fail(ErrorKind::NotPermitted, path, "students");
}

Result<FoundData> findFiles(int folder, const std::string& root, const std::stop_token& stop)
{
    FoundData found;
    std::vector<std::string> stamps;
    auto walked = walkBeneath(folder, [&](const WalkEntry& entry) -> Result<WalkStep> {
        const std::string full = root + "/" + entry.path;
        if (stop.stop_requested())
            return fail(ErrorKind::Cancelled, root);
        stamps.push_back(stampOf(entry.path, entry.status));
        if (S_ISLNK(entry.status.st_mode))
            return leadsOut(entry) ? Result<WalkStep>(fail(ErrorKind::UnsafePath, full, "link"))
                                   : Result<WalkStep>(WalkStep::Skip);
        if (!S_ISDIR(entry.status.st_mode) && !S_ISREG(entry.status.st_mode))
            return fail(ErrorKind::UnsafePath, full, "device");
        if (auto readable = readableForStudents(full, entry.status); !readable)
            return tl::unexpected<Error>(readable.error());
        if (S_ISREG(entry.status.st_mode))
            found.files.push_back({entry.path, static_cast<std::uint64_t>(entry.status.st_size)});
        return WalkStep::Descend;
    });
    if (!walked)
        return tl::unexpected<Error>(walked.error());
    std::ranges::sort(found.files, {}, &MeasuredFile::path);
    std::ranges::sort(stamps);
    Sha256 hash;
    for (const std::string& stamp : stamps)
        hash.add(stamp);
    found.stamp = hash.finish();
    return found;
}

Result<MeasuredData> measureFolder(int folder, const FoundData& found, const BytesRead& read,
                                   const std::stop_token& stop)
{
    MeasuredData measured{true, 0, 0, {}};
    std::vector<ManifestEntry> entries;
    for (const MeasuredFile& file : found.files) {
        struct stat status {
        };
        const auto opened = openRegularBeneath(folder, file.path, status);
        if (!opened)
            return tl::unexpected<Error>(opened.error());
        Sha256 hash;
        if (auto added = addToHash(opened->get(), hash, file.path, read, stop); !added)
            return tl::unexpected<Error>(added.error());
        entries.push_back({file.path, hash.finish(), file.size});
        measured.files += 1;
        measured.bytes += file.size;
    }
    measured.sha256 = sha256Hex(toManifestText(std::move(entries)));
    return measured;
}

Result<MeasuredData> measureOneFile(int file, const struct stat& status, const std::string& path,
                                    const BytesRead& read, const std::stop_token& stop)
{
    Sha256 hash;
    if (auto added = addToHash(file, hash, path, read, stop); !added)
        return tl::unexpected<Error>(added.error());
    return MeasuredData{false, 1, static_cast<std::uint64_t>(status.st_size), hash.finish()};
}

/// {path: {stamp, folder, files, bytes, sha256}}; lost, everything is read again.
Json rememberedIn(const DataTree& data)
{
    const auto text = readFile(data.measured());
    const auto json = text ? parseJson(*text, "measured") : fail(ErrorKind::NotFound);
    return json && json->is_object() ? *json : Json::object();
}

std::optional<MeasuredData> recalled(const DataTree& data, const std::string& path, const std::string& stamp)
{
    const Json all = rememberedIn(data);
    const auto found = all.find(path);
    if (found == all.end())
        return std::nullopt;
    Fields f(*found, "measured");
    const bool same = f.textOr("stamp", {}) == stamp;
    MeasuredData measured{f.flagOr("folder", false), static_cast<std::uint64_t>(f.integerOr("files", 0, 0)),
                          static_cast<std::uint64_t>(f.integerOr("bytes", 0, 0)), f.text("sha256")};
    const auto read = f.finish(std::move(measured));
    return same && read ? std::optional(*read) : std::nullopt;
}

void remember(const DataTree& data, const std::string& path, const std::string& stamp,
              const MeasuredData& measured)
{
    Json all = rememberedIn(data);
    all[path] = {{"stamp", stamp},
                 {"folder", measured.isFolder},
                 {"files", measured.files},
                 {"bytes", measured.bytes},
                 {"sha256", measured.sha256}};
    static_cast<void>(
        makeFolders(data.root()).and_then([&] { return replaceFile(data.measured(), toText(all) + "\n"); }));
}

} // namespace

Result<MeasuredData> measureData(const StateTree& tree, const std::filesystem::path& path,
                                 const BytesRead& read, std::stop_token stop)
{
    const auto real = checkedDataPath(tree, path);
    if (!real)
        return tl::unexpected<Error>(real.error());
    const std::string name = real->string();
    const Fd root(::open(name.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    struct stat status {
    };
    if (!root.valid() || ::fstat(root.get(), &status) != 0)
        return failErrno(path.string());
    const bool isFolder = S_ISDIR(status.st_mode);
    if (!isFolder && !S_ISREG(status.st_mode))
        return fail(ErrorKind::UnsafePath, path.string(), "device");
    if (auto readable = readableForStudents(path.string(), status); !readable)
        return tl::unexpected<Error>(readable.error());
    const auto found =
        isFolder ? findFiles(root.get(), name, stop) : Result<FoundData>(FoundData{{}, stampOf("", status)});
    if (!found)
        return tl::unexpected<Error>(found.error());
    const DataTree data(tree);
    const std::string stamp = sha256Hex(found->stamp);
    if (auto before = recalled(data, name, stamp))
        return *std::move(before);
    auto measured = isFolder ? measureFolder(root.get(), *found, read, stop)
                             : measureOneFile(root.get(), status, name, read, stop);
    if (measured)
        remember(data, name, stamp, *measured);
    return measured;
}

} // namespace pupitre
