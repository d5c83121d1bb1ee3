// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See treecopy.h. What fills the new tree is what fills an upload, so both end up alike.
#include "core/agent/serve/treecopy.h"

#include "core/agent/serve/treefiller.h"
#include "core/agent/serve/treelisting.h"
#include "core/agent/system/beneath.h"
#include "core/agent/system/errnoerror.h"

#include <algorithm>

namespace pupitre
{

namespace
{
constexpr std::size_t copyPieceBytes = 128 * 1024;

/// Exactly the bytes that were listed.
Result<void> copyFile(int root, const ListedEntry& one, TreeFiller& filler, std::span<std::byte> piece)
{
    struct stat status {
    };
    const auto file = openRegularBeneath(root, one.below, status);
    if (!file)
        return tl::unexpected(file.error());
    std::uint64_t left = one.entry.size;
    while (left > 0) {
        const auto wanted = static_cast<std::size_t>(std::min<std::uint64_t>(left, piece.size()));
        const ssize_t count = ::read(file->get(), piece.data(), wanted);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return failErrno(one.below);
        if (count == 0)
            return fail(ErrorKind::ChangedMeanwhile, one.below);
        if (auto written = filler.content(piece.first(static_cast<std::size_t>(count))); !written)
            return written;
        left -= static_cast<std::uint64_t>(count);
    }
    return filler.end();
}

/// What lies on the disk now against what was read.
Result<CopiedTree> readBack(const std::filesystem::path& to, const std::map<std::string, std::string>& read,
                            std::stop_token stop)
{
    const auto entries = manifestOf({{{to, ""}}, TreeWriting::Replaced}, stop);
    if (!entries)
        return tl::unexpected(entries.error());
    CopiedTree copied;
    for (const ManifestEntry& entry : *entries) {
        const auto known = read.find(entry.path);
        if (known == read.end() || known->second != entry.sha256)
            return fail(ErrorKind::TransferDamaged, entry.path);
        copied.files += 1;
        copied.bytes += entry.size;
    }
    if (copied.files != read.size())
        return fail(ErrorKind::TransferDamaged, to.filename().string());
    return copied;
}
} // namespace

Result<CopiedTree> copyTreeOf(const std::filesystem::path& from, const std::filesystem::path& to,
                              const std::function<void(std::uint64_t, std::uint64_t)>& each,
                              std::stop_token stop)
{
    const auto root = openFolder(from);
    const auto listed = root ? listTree({{{from, ""}}, TreeWriting::Replaced}) : tl::unexpected(root.error());
    if (!listed)
        return tl::unexpected(listed.error());
    if (::mkdir(to.c_str(), 0755) != 0)
        return failErrno(to.string());
    auto folder = openFolder(to);
    if (!folder)
        return tl::unexpected(folder.error());
    const auto files =
        static_cast<std::uint64_t>(std::count_if(listed->begin(), listed->end(), [](const ListedEntry& one) {
            return one.entry.kind == TarEntry::Kind::File;
        }));
    std::uint64_t done = 0;
    TreeFiller filler(std::move(*folder), TreeModes::ForStudents);
    std::vector<std::byte> piece(copyPieceBytes);
    for (const ListedEntry& one : *listed) {
        if (stop.stop_requested())
            return fail(ErrorKind::Cancelled, one.below);
        if (auto begun = filler.begin(one.entry); !begun)
            return tl::unexpected(begun.error());
        if (one.entry.kind != TarEntry::Kind::File)
            continue;
        if (auto copied = copyFile(root->get(), one, filler, piece); !copied)
            return tl::unexpected(copied.error());
        each(++done, files);
    }
    return readBack(to, filler.hashes(), stop);
}

} // namespace pupitre
