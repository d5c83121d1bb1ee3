// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See coursecopy.h.
#include "core/agent/serve/coursecopy.h"

#include "core/agent/course/coursefile.h"
#include "core/agent/course/coursefolder.h"
#include "core/agent/course/home.h"
#include "core/agent/course/journal.h"
#include "core/agent/serve/treecopy.h"
#include "core/agent/system/beneath.h"
#include "core/agent/system/errnoerror.h"
#include "core/agent/system/filelock.h"
#include "core/agent/system/smallfile.h"
#include "core/wire/sha256.h"

#include <algorithm>
#include <vector>

namespace pupitre
{

namespace
{
using Path = StateTree::Path;

// One whose desktop went away goes on to its end, and whoever asks again waits for it: tens of gigabytes.
constexpr std::chrono::minutes copyLockLimit{10};

struct TreeToCopy {
    Path from;
    Path to;
};

/// Of the trees only what the TPs refer to: with a path of their own on the place they use that, and so will
/// the new ones.
Result<std::vector<TreeToCopy>> treesOf(const StateTree& tree, const CopyOrder& order, const Path& gathered)
{
    std::vector<TreeToCopy> trees;
    for (const Tp& tp : order.course.tps) {
        if (tp.codeVersion.empty())
            continue;
        const Path from = tree.code(order.from, tp.id, tp.codeVersion);
        if (!pupitre::exists(from))
            return fail(ErrorKind::NotFound, tp.id.text(), "code");
        trees.push_back({from, gathered / "code" / from.filename()});
    }
    const auto shared = [&](const Path& from, std::string Tp::*ownPath) {
        const auto& tps = order.course.tps;
        const bool used =
            std::any_of(tps.begin(), tps.end(), [&](const Tp& tp) { return (tp.*ownPath).empty(); });
        if (used && pupitre::exists(from))
            trees.push_back({from, gathered / from.filename()});
    };
    shared(tree.data(order.from), &Tp::dataPath);
    shared(tree.documents(order.from), &Tp::documentsPath);
    return trees;
}

Result<CourseCopied> gather(const StateTree& tree, const CopyOrder& order, const Path& gathered,
                            const ProgressSink& progress, std::stop_token stop)
{
    const auto trees = treesOf(tree, order, gathered);
    if (!trees)
        return tl::unexpected(trees.error());
    if (auto made = makeFolders(gathered / "code"); !made)
        return tl::unexpected(made.error());
    CourseCopied all;
    for (const TreeToCopy& one : *trees) {
        const auto copied = copyTreeOf(
            one.from, one.to,
            [&](std::uint64_t done, std::uint64_t total) {
                progress({"copy", one.to.filename().string(), static_cast<std::size_t>(done),
                          static_cast<std::size_t>(total)});
            },
            stop);
        if (!copied)
            return tl::unexpected(copied.error());
        all.files += copied->files;
        all.bytes += copied->bytes;
    }
    const std::string text = courseText(order.course);
    if (auto written = writeFileAtomically(gathered / "course.json", text); !written)
        return tl::unexpected(written.error());
    all.revision = sha256Hex(text);
    return all;
}

Result<void> syncTree(const Path& folder)
{
    const auto root = openFolder(folder);
    if (!root)
        return tl::unexpected(root.error());
    return ::syncfs(root->get()) == 0 ? Result<void>{} : failErrno(folder.string());
}

Result<void> refuse(const StateTree& tree, const CopyOrder& order)
{
    if (const auto errors = validate(order.course); !errors.empty())
        return tl::unexpected(errors.front());
    if (const auto source = readCourse(tree, order.from); !source)
        return tl::unexpected(source.error());
    return requireHome(tree, order.from);
}
} // namespace

Result<CourseCopied> copyCourse(const StateTree& tree, const CopyOrder& order, const ProgressSink& progress,
                                std::stop_token stop)
{
    if (auto sound = refuse(tree, order); !sound)
        return tl::unexpected(sound.error());
    const CourseId& id = order.course.id;
    const Path gathered = tree.copying(id);
    if (auto made = makeFolders(gathered.parent_path()); !made)
        return tl::unexpected(made.error());
    const auto lock = FileLock::take(gathered.string() + ".lock", copyLockLimit, stop);
    if (!lock)
        return tl::unexpected(lock.error());
    if (const auto there = readCourse(tree, id)) {
        if (there->course != order.course)
            return fail(ErrorKind::AlreadyExists, id.text());
        return CourseCopied{there->revision, 0, 0}; // asked again, after the answer was lost
    }
    if (auto removed = removeTree(gathered); !removed) // of one that was killed
        return tl::unexpected(removed.error());
    auto copied = gather(tree, order, gathered, progress, stop);
    if (copied)
        if (auto placed = syncTree(gathered).and_then([&] {
                return stop.stop_requested() ? Result<void>(fail(ErrorKind::Cancelled))
                                             : placeCourse(tree, id, gathered);
            });
            !placed)
            copied = tl::unexpected(placed.error());
    if (!copied) {
        static_cast<void>(removeTree(gathered)); // the disk may be full of it; the next try does it again
        return copied;
    }
    const JournalEntry entry{0, {}, "teacher", "copy", {}, {}, "ok", order.from.text()};
    if (auto written = appendJournal(tree, id, entry); !written)
        return tl::unexpected(written.error());
    return copied;
}

} // namespace pupitre
