// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See treelisting.h.
#include "core/agent/serve/treelisting.h"

#include "core/agent/seats/holes.h"
#include "core/agent/system/beneath.h"
#include "core/agent/system/errnoerror.h"
#include "core/agent/system/smallfile.h"
#include "core/wire/sha256.h"

#include <algorithm>
#include <array>
#include <climits>
#include <map>
#include <optional>

namespace pupitre
{

namespace
{
Result<std::string> linkTarget(int folder, const std::string& name)
{
    std::array<char, PATH_MAX> target{};
    const ssize_t length = ::readlinkat(folder, name.c_str(), target.data(), target.size());
    if (length < 0)
        return failErrno(name);
    return std::string(target.data(), static_cast<std::size_t>(length));
}

/// Nothing for what an archive does not carry.
Result<std::optional<TarEntry>> archived(const WalkEntry& found, const std::string& prefix)
{
    TarEntry entry;
    entry.path = prefix.empty() ? found.path : prefix + "/" + found.path;
    entry.mode = found.status.st_mode & 0777U;
    entry.mtime = found.status.st_mtime;
    if (S_ISDIR(found.status.st_mode)) {
        entry.kind = TarEntry::Kind::Folder;
    } else if (S_ISREG(found.status.st_mode) && !isMostlyHoles(found.status)) {
        entry.size = static_cast<std::uint64_t>(found.status.st_size);
    } else if (S_ISLNK(found.status.st_mode)) {
        entry.kind = TarEntry::Kind::Link;
        auto target = linkTarget(found.folder, found.name);
        if (!target)
            return tl::unexpected(target.error());
        entry.target = std::move(*target);
    } else {
        return std::optional<TarEntry>{};
    }
    return std::optional<TarEntry>(std::move(entry));
}

/// What a submission's MANIFEST says of its files, by path below the submission.
std::map<std::string, std::string> recordedHashes(const std::filesystem::path& folder)
{
    std::map<std::string, std::string> hashes;
    const auto text = readFile(folder / "MANIFEST");
    if (!text)
        return hashes;
    const auto entries = manifestFromText(*text);
    if (!entries)
        return hashes;
    for (const ManifestEntry& entry : *entries)
        hashes.emplace("files/" + entry.path, entry.sha256);
    return hashes;
}
} // namespace

Result<std::vector<ListedEntry>> listTree(const TreePlace& place)
{
    std::vector<ListedEntry> listed;
    for (std::size_t part = 0; part < place.parts.size(); ++part) {
        const auto root = openFolder(place.parts[part].folder);
        if (!root && root.error().kind == ErrorKind::NotFound)
            continue;
        if (!root)
            return tl::unexpected(root.error());
        const std::string& prefix = place.parts[part].prefix;
        auto walked = walkBeneath(root->get(), [&](const WalkEntry& found) -> Result<WalkStep> {
            auto entry = archived(found, prefix);
            if (!entry)
                return tl::unexpected(entry.error());
            if (*entry && place.carries && !place.carries((*entry)->path))
                return WalkStep::Skip;
            if (*entry)
                listed.push_back({std::move(**entry), part, found.path});
            return WalkStep::Descend;
        });
        if (!walked)
            return tl::unexpected(walked.error());
    }
    std::sort(listed.begin(), listed.end(),
              [](const ListedEntry& a, const ListedEntry& b) { return a.entry.path < b.entry.path; });
    return listed;
}

Result<std::string> hashFile(int folder, const std::string& path, std::stop_token stop)
{
    struct stat status {
    };
    const auto file = openRegularBeneath(folder, path, status);
    if (!file)
        return tl::unexpected(file.error());
    std::vector<char> piece(128 * 1024);
    Sha256 hash;
    while (true) {
        if (stop.stop_requested())
            return fail(ErrorKind::Cancelled, path);
        const ssize_t count = ::read(file->get(), piece.data(), piece.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return failErrno(path);
        if (count == 0)
            return hash.finish();
        hash.add(std::string_view(piece.data(), static_cast<std::size_t>(count)));
    }
}

Result<std::vector<ManifestEntry>> manifestOf(const TreePlace& place, std::stop_token stop)
{
    const auto listed = listTree(place);
    if (!listed)
        return tl::unexpected(listed.error());
    std::vector<Fd> roots;
    std::vector<std::map<std::string, std::string>> recorded;
    for (const TreePart& part : place.parts) {
        auto root = openFolder(part.folder);
        roots.push_back(root ? std::move(*root) : Fd());
        const bool submission = place.writing == TreeWriting::No;
        recorded.push_back(submission ? recordedHashes(part.folder) : std::map<std::string, std::string>());
    }
    std::vector<ManifestEntry> entries;
    for (const ListedEntry& one : *listed) {
        if (one.entry.kind != TarEntry::Kind::File)
            continue;
        const auto known = recorded[one.part].find(one.below);
        if (known != recorded[one.part].end()) {
            entries.push_back({one.entry.path, known->second, one.entry.size});
            continue;
        }
        auto hash = hashFile(roots[one.part].get(), one.below, stop);
        if (!hash)
            return tl::unexpected(hash.error());
        entries.push_back({one.entry.path, std::move(*hash), one.entry.size});
    }
    return entries;
}

} // namespace pupitre
