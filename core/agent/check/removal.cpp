// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See removal.h. Students' trees hold files of other uids, so they are removed inside the id mapping (purge).
#include "core/agent/check/removal.h"

#include "core/agent/course/coursefile.h"
#include "core/agent/course/coursefolder.h"
#include "core/agent/course/home.h"
#include "core/agent/course/reconcile.h"
#include "core/agent/course/resting.h"
#include "core/agent/course/survey.h"
#include "core/agent/course/tick.h"
#include "core/agent/course/timer.h"
#include "core/agent/engines/dockerimages.h"
#include "core/agent/engines/podmanremoval.h"
#include "core/agent/hosts/hostround.h"
#include "core/agent/keys/authorizedkeys.h"
#include "core/agent/keys/keylines.h"
#include "core/agent/seats/mappedjob.h"
#include "core/agent/seats/mappedwork.h"
#include "core/agent/seats/workspaces.h"
#include "core/agent/system/beneath.h"
#include "core/agent/system/smallfile.h"

#include <algorithm>
#include <charconv>
#include <unistd.h>

namespace pupitre
{

namespace
{
/// Work that exists and is neither frozen and collected, nor waived, nor untouched since it was prepared.
bool isUncollected(const Tp& tp, const SeatView& view)
{
    if (view.marks.purged || tp.collectionWaived)
        return false;
    if (view.workspace || view.unfinishedFreeze || view.away)
        return tp.published;
    return view.marks.frozen && view.marks.collected < view.marks.frozen->submission;
}

Result<void> syncRemainingKeys(const StateTree& tree, const CourseId& without)
{
    auto courses = coursesWithKeys(tree);
    if (!courses)
        return tl::unexpected(courses.error());
    std::erase_if(*courses, [&](const Course& course) { return course.id == without; });
    return syncKeyLines(tree, *courses);
}

Result<void> emptySeats(const StateTree& tree, Engine& engine, const std::vector<SeatTp>& seats,
                        std::stop_token stop)
{
    if (const auto failures = putToRest(tree, engine, seats); !failures.empty())
        return tl::unexpected(failures.front().error);
    if (const auto failures = Workspaces(tree, engine).purge(seats, stop); !failures.empty())
        return tl::unexpected(failures.front().error);
    return {};
}
/// A file that was not there before us goes when nothing is in it, and so does its folder.
Result<void> removeMadeKeys(const StateTree& tree)
{
    const auto file = authorizedKeysFile();
    const auto text = file ? readFile(*file) : tl::unexpected(file.error());
    if (!text || !text->empty() || !pupitre::exists(tree.keysMade()))
        return {};
    if (auto removed = removeFile(*file); !removed)
        return removed;
    ::rmdir(file->parent_path().c_str()); // only if it is empty
    return {};
}

/// What the first desktop had to make for the root to lie in (core/remote/agentupload.cpp counted it).
void removeMadeParents(std::filesystem::path folder, const std::string& count)
{
    int left = 0;
    static_cast<void>(std::from_chars(count.data(), count.data() + count.size(), left));
    for (folder = folder.parent_path(); left > 0 && ::rmdir(folder.c_str()) == 0; --left)
        folder = folder.parent_path();
}

/// Folders that no course names any more (its file lost, its removal cut short) may hold students' files too.
Result<void> removeRoot(const StateTree& tree, Engine& engine, std::stop_token stop)
{
    const auto courses = tree.courses();
    if (!removeTree(courses))
        if (auto gone = runMappedJobs(tree, engine, {mapped::remove({courses.string()})}, stop).front();
            !gone)
            return tl::unexpected(gone.error());
    const std::string parents = readFile(tree.parentsMade(), 16).value_or(std::string());
    auto removed = removeDocker(tree).and_then([&] { return removePodman(tree); }).and_then([&] {
        return removeTree(tree.root());
    });
    if (removed)
        removeMadeParents(tree.root(), parents);
    return removed;
}
} // namespace

Result<std::optional<SeatTp>> uncollectedWork(const StateTree& tree, const CourseId& course)
{
    const auto file = readCourse(tree, course);
    if (!file)
        return tl::unexpected(file.error());
    const auto home = readHome(tree, course);
    if (home && home->state == HomeState::Gone)
        return std::optional<SeatTp>{}; // another place has it all, checked, or it would not be gone
    const Survey survey = surveyCourse(tree, file->course);
    if (!survey.failures.empty())
        return std::optional<SeatTp>(
            survey.failures.front().where); // what cannot be read is not known to be collected
    for (const SeatView& view : survey.views)
        if (const Tp* tp = file->course.tp(view.where.tp); tp != nullptr && isUncollected(*tp, view))
            return std::optional<SeatTp>(view.where);
    return std::optional<SeatTp>{};
}

Result<void> removeCourse(const StateTree& tree, Engine& engine, const CourseId& course,
                          Uncollected uncollected, std::stop_token stop)
{
    const auto file = readCourse(tree, course);
    if (!file)
        return tl::unexpected(file.error());
    const auto lock = takeReconcileLock(tree, course, {}, stop);
    if (!lock)
        return tl::unexpected(lock.error());
    if (uncollected == Uncollected::Refuse) {
        const auto left = uncollectedWork(tree, course);
        if (!left)
            return tl::unexpected(left.error());
        if (*left)
            return fail(ErrorKind::Busy, course.text(), (*left)->seat.text());
    }
    if (auto synced = syncRemainingKeys(tree, course); !synced)
        return synced;
    forgetOnHosts(tree, engine, file->course, stop);
    if (auto emptied = emptySeats(tree, engine, everySeatTp(file->course), stop); !emptied)
        return emptied;
    return removeCourseFolder(tree, course);
}

Result<std::vector<std::string>> uninstall(const StateTree& tree, Engine& engine, Work work,
                                           Uncollected uncollected, std::stop_token stop)
{
    const auto ids = listCourses(tree);
    if (!ids)
        return tl::unexpected(ids.error());
    if (work == Work::Remove && uncollected == Uncollected::Refuse) { // before anything is touched
        for (const CourseId& id : *ids) {
            const auto left = uncollectedWork(tree, id);
            if (!left)
                return tl::unexpected(left.error());
            if (*left)
                return fail(ErrorKind::Busy, id.text(), (*left)->seat.text());
        }
    }
    std::vector<std::string> removed;
    if (auto gone = removeTimer(tree).and_then([&] { return endRunningTick(tree); }); !gone)
        return tl::unexpected(gone.error());
    removed.emplace_back("timer");
    if (work == Work::Remove) {
        for (const CourseId& id : *ids) {
            if (auto gone = removeCourse(tree, engine, id, Uncollected::Remove, stop); !gone)
                return tl::unexpected(gone.error());
            removed.push_back(tree.course(id).string());
        }
    }
    if (auto forgotten = removeTree(tree.homes()); !forgotten) // their lines go with the students'
        return tl::unexpected(forgotten.error());
    if (auto synced = syncKeyLines(tree, {}); !synced)
        return tl::unexpected(synced.error());
    if (auto gone = removeMadeKeys(tree); !gone)
        return tl::unexpected(gone.error());
    if (const auto keys = authorizedKeysFile())
        removed.push_back(keys->string());
    if (work == Work::Remove) {
        if (auto gone = removeRoot(tree, engine, stop); !gone)
            return tl::unexpected(gone.error());
        removed.push_back(tree.root().string());
    }
    return removed;
}

} // namespace pupitre
