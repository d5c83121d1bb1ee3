// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Copies of what is handed out keep their times (see copytree.cpp): same size and same time is the same file.
#include "core/agent/seats/preview.h"

#include "core/agent/system/beneath.h"

#include <algorithm>
#include <map>

namespace pupitre
{

namespace
{

struct FileStamp {
    std::uint64_t bytes = 0;
    timespec time{};

    [[nodiscard]] bool same(const FileStamp& other) const
    {
        return bytes == other.bytes && time.tv_sec == other.time.tv_sec && time.tv_nsec == other.time.tv_nsec;
    }
};
using FileStamps = std::map<std::string, FileStamp>;

Result<FileStamps> stampsOf(const std::string& folder)
{
    const auto root = openFolder(folder);
    if (!root)
        return tl::unexpected<Error>(root.error());
    FileStamps stamps;
    const auto walked = walkBeneath(root->get(), [&](const WalkEntry& entry) -> Result<WalkStep> {
        if (S_ISREG(entry.status.st_mode))
            stamps[entry.path] = {static_cast<std::uint64_t>(std::max<off_t>(0, entry.status.st_size)),
                                  entry.status.st_mtim};
        return WalkStep::Descend;
    });
    if (!walked)
        return tl::unexpected<Error>(walked.error());
    return stamps;
}

void add(HandInPreview& preview, FileChange change)
{
    if (preview.changes.size() < mostPreviewed)
        preview.changes.push_back(std::move(change));
    else
        ++preview.more;
}

} // namespace

Result<HandInPreview> previewHandIn(const std::string& workspace, const std::string& reference)
{
    const auto now = stampsOf(workspace);
    if (!now)
        return tl::unexpected<Error>(now.error());
    auto before = reference.empty() ? Result<FileStamps>(FileStamps()) : stampsOf(reference);
    if (!before)
        return tl::unexpected<Error>(before.error());
    HandInPreview preview;
    preview.files = now->size();
    auto old = before->cbegin();
    const auto passRemoved = [&](const std::string* upTo) {
        for (; old != before->cend() && (upTo == nullptr || old->first < *upTo); ++old)
            add(preview, {old->first, FileFate::Removed, old->second.bytes});
    };
    for (const auto& [path, stamp] : *now) {
        passRemoved(&path);
        preview.bytes += stamp.bytes;
        const bool known = old != before->cend() && old->first == path;
        if (known && old->second.same(stamp))
            ++preview.unchanged;
        else
            add(preview, {path, known ? FileFate::Changed : FileFate::Added, stamp.bytes});
        if (known)
            ++old;
    }
    passRemoved(nullptr);
    return preview;
}

} // namespace pupitre
