// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// engine/rootfs/<hash of the reference>/{reference,files}. Everything belongs to the account; students read
// it.
#include "core/agent/engines/rootfs.h"

#include "core/agent/engines/bubblewrap.h"
#include "core/agent/engines/instancefiles.h"
#include "core/agent/seats/occupants.h"
#include "core/agent/system/beneath.h"
#include "core/agent/system/child.h"
#include "core/agent/system/errnoerror.h"
#include "core/agent/system/filelock.h"
#include "core/agent/system/smallfile.h"
#include "core/wire/sha256.h"

#include <algorithm>
#include <sys/stat.h>

namespace pupitre
{

namespace
{

using Path = std::filesystem::path;

constexpr std::chrono::minutes unpackLimit{30}; // some gigabytes from a desktop behind a slow line

Path rootfsFolder(const StateTree& tree)
{
    return tree.engine() / "rootfs";
}

Path folderOf(const StateTree& tree, const std::string& reference)
{
    return rootfsFolder(tree) / sha256Hex(reference).substr(0, 16);
}

/// With what a student's process may not have anyway left out: devices, and rights beyond reading.
Result<void> unpackImage(int tar, const Path& files, std::stop_token stop)
{
    ChildOptions options;
    options.limit = unpackLimit;
    options.stop = std::move(stop);
    options.inputFd = tar;
    const auto unpacked = runChildOk({"tar", "--extract", "--file=-", "--directory=" + files.string(),
                                      "--no-same-owner", "--no-same-permissions", "--delay-directory-restore",
                                      "--exclude=./dev/*", "--exclude=dev/*"},
                                     ErrorKind::EngineFailed, options);
    if (!unpacked)
        return tl::unexpected<Error>(unpacked.error());
    if (::chmod(files.c_str(), 0755) != 0) // the archive's "." may say otherwise
        return failErrno(files.string());
    return {};
}

Result<void> notInUse(const Path& files, const std::string& reference)
{
    const auto occupants = occupantsOf({files});
    if (!occupants)
        return tl::unexpected<Error>(occupants.error());
    return occupants->empty()
               ? Result<void>{}
               : fail(ErrorKind::Busy, reference, std::to_string(occupants->front().process.pid));
}

/// Out of sight in one step, so that an image that is there is whole.
Result<void> takeImageAway(const Path& folder)
{
    auto aside = folder;
    aside += ".gone";
    if (auto cleared = removeTree(aside); !cleared)
        return cleared;
    if (::rename(folder.c_str(), aside.c_str()) != 0)
        return errno == ENOENT ? Result<void>{} : failErrno(folder.string());
    return removeTree(aside);
}

ImageFacts factsOf(const Path& folder, std::string reference)
{
    struct stat status {
    };
    ImageFacts facts{std::move(reference), 0, 0};
    if (::stat((folder / "reference").c_str(), &status) == 0)
        facts.created = status.st_mtim.tv_sec;
    if (const auto bytes = readFile(folder / "bytes", 64))
        facts.bytes = std::strtoull(bytes->c_str(), nullptr, 10);
    return facts;
}

std::uint64_t bytesBelow(const Path& files)
{
    std::uint64_t sum = 0;
    const auto root = openFolder(files);
    if (root)
        (void)walkBeneath(root->get(), [&](const WalkEntry& entry) -> Result<WalkStep> {
            sum += static_cast<std::uint64_t>(entry.status.st_size);
            return WalkStep::Descend;
        });
    return sum; // for people to compare; what could not be read is not counted
}

} // namespace

std::filesystem::path hostEtcFolder(const StateTree& tree)
{
    return tree.engine() / "host-etc";
}

Result<std::vector<ImageFacts>> RootfsImages::list() const
{
    std::vector<ImageFacts> images{{hostUsrImage, 0, 0}};
    std::error_code none;
    for (const auto& entry : std::filesystem::directory_iterator(rootfsFolder(m_tree), none))
        if (const auto reference = readFile(entry.path() / "reference", 256);
            reference && folderOf(m_tree, *reference) == entry.path())
            images.push_back(factsOf(entry.path(), *reference));
    std::ranges::sort(images, {}, &ImageFacts::reference);
    return images;
}

Result<void> RootfsImages::import(const std::string& reference, int tar, std::stop_token stop) const
{
    if (!isValidImageReference(reference) || reference == hostUsrImage)
        return fail(ErrorKind::InvalidArgument, "image", reference);
    const auto folder = folderOf(m_tree, reference);
    auto fresh = folder;
    fresh += ".new";
    if (auto made = makeFolders(rootfsFolder(m_tree)); !made)
        return made;
    const auto lock = FileLock::take(m_tree.engine() / "rootfs.lock", unpackLimit, stop);
    if (!lock)
        return tl::unexpected<Error>(lock.error());
    auto done = removeTree(fresh)
                    .and_then([&] { return makeFolders(fresh / "files"); })
                    .and_then([&] { return unpackImage(tar, fresh / "files", stop); })
                    .and_then([&] { return completeRoot(fresh / "files", instanceUid); })
                    .and_then([&] {
                        return replaceFile(fresh / "bytes", std::to_string(bytesBelow(fresh / "files")));
                    })
                    .and_then([&] { return replaceFile(fresh / "reference", reference); })
                    .and_then([&] { return notInUse(folder / "files", reference); })
                    .and_then([&] { return takeImageAway(folder); });
    if (done && ::rename(fresh.c_str(), folder.c_str()) != 0)
        done = failErrno(folder.string());
    if (!done)
        (void)removeTree(fresh); // the first error is the one that counts
    return done;
}

Result<void> RootfsImages::remove(const std::string& reference) const
{
    const auto folder = folderOf(m_tree, reference);
    if (!pupitre::exists(folder))
        return fail(ErrorKind::NoImage, reference);
    const auto lock = FileLock::take(m_tree.engine() / "rootfs.lock", unpackLimit);
    if (!lock)
        return tl::unexpected<Error>(lock.error());
    return notInUse(folder / "files", reference).and_then([&] { return takeImageAway(folder); });
}

Result<void> RootfsImages::build(const ImageBuild& build) const
{
    return fail(ErrorKind::NotPermitted, "build", build.reference);
}

Result<std::string> RootfsImages::ask(const std::string& reference, const std::vector<std::string>&,
                                      std::stop_token) const
{
    return fail(ErrorKind::NotPermitted, "build", reference);
}

Result<void> RootfsImages::makeReady(const std::string& reference, std::stop_token) const
{
    if (reference != hostUsrImage) {
        const auto root = rootOf(reference);
        return root ? Result<void>{} : tl::unexpected<Error>(root.error());
    }
    if (auto made = makeFolders(hostEtcFolder(m_tree)); !made)
        return made;
    for (const auto& [name, text] : etcTexts(instanceUid)) {
        const auto file = hostEtcFolder(m_tree) / name;
        if (const auto there = readFile(file); there && *there == text)
            continue;
        if (auto written = replaceFile(file, text, 0644); !written)
            return written;
    }
    return {};
}

Result<BubbleRoot> RootfsImages::rootOf(const std::string& reference) const
{
    if (reference == hostUsrImage)
        return BubbleRoot{{}, hostEtcFolder(m_tree)};
    const auto folder = folderOf(m_tree, reference);
    if (!isValidImageReference(reference) || !pupitre::exists(folder / "reference"))
        return fail(ErrorKind::NoImage, reference);
    return BubbleRoot{folder / "files", {}};
}

/// What was unpacked has no layers and no name of its own.
Result<ImageIdentity> RootfsImages::identify(const std::string&) const
{
    return fail(ErrorKind::NotPermitted, "copy", bubblewrapName);
}

Result<void> RootfsImages::save(const std::string&, int, const std::filesystem::path&, std::stop_token) const
{
    return fail(ErrorKind::NotPermitted, "copy", bubblewrapName);
}

Result<void> RootfsImages::load(int, const std::filesystem::path&, std::stop_token) const
{
    return fail(ErrorKind::NotPermitted, "copy", bubblewrapName);
}

} // namespace pupitre
