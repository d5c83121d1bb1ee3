// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What has no content, and the totals of what has.
#include "core/agent/seats/treerecord.h"

#include "core/agent/system/smallfile.h"
#include "core/wire/sha256.h"

#include <array>
#include <climits>
#include <fcntl.h>

namespace pupitre
{

namespace
{

bool isEmptyFolder(const WalkEntry& entry)
{
    const auto folder = openBeneath(entry.folder, entry.name, O_RDONLY | O_DIRECTORY);
    bool empty = folder.has_value();
    if (folder)
        (void)walkBeneath(folder->get(), [&](const WalkEntry&) -> Result<WalkStep> {
            empty = false;
            return fail(ErrorKind::Cancelled); // one is enough
        });
    return empty;
}

std::string linkTarget(const WalkEntry& entry)
{
    std::array<char, PATH_MAX> target{};
    const ssize_t n = ::readlinkat(entry.folder, entry.name.c_str(), target.data(), target.size() - 1);
    return n < 0 ? std::string() : std::string(target.data(), static_cast<std::size_t>(n));
}

} // namespace

std::optional<OtherEntry> otherEntryOf(const WalkEntry& entry)
{
    using Kind = OtherEntry::Kind;
    const unsigned mode = entry.status.st_mode & 07777;
    const auto line = [&](Kind kind) { return OtherEntry{entry.path, kind, mode, {}}; };
    switch (entry.status.st_mode & S_IFMT) {
    case S_IFDIR:
        if (entry.tooDeep && !isEmptyFolder(entry))
            return line(Kind::Deep);
        if ((mode & 07700) == 0700 && entry.status.st_nlink > 2)
            return std::nullopt; // holds folders: not empty
        return (mode & 07700) != 0700 || isEmptyFolder(entry) ? std::optional(line(Kind::Folder))
                                                              : std::nullopt;
    case S_IFREG:
        return (mode & 07600) != 0600 ? std::optional(line(Kind::File)) : std::nullopt;
    case S_IFLNK:
        return OtherEntry{entry.path, Kind::Link, 0777, linkTarget(entry)};
    case S_IFIFO:
        return line(Kind::Fifo);
    case S_IFSOCK:
        return line(Kind::Socket);
    default:
        return line(Kind::Device);
    }
}

Result<TreeTotals> writeManifest(const std::string& folder, std::vector<ManifestEntry> entries)
{
    TreeTotals totals;
    for (const auto& entry : entries) {
        ++totals.files;
        totals.bytes += entry.size;
    }
    const auto text = toManifestText(std::move(entries));
    totals.manifestSha256 = sha256Hex(text);
    if (auto written = writeFileAtomically(folder + "/MANIFEST", text); !written)
        return tl::unexpected<Error>(written.error());
    return totals;
}

} // namespace pupitre
