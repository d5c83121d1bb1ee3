// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See trials.h. The mark is there before the course and goes with it in one rename, so that whoever is killed
// in between leaves either a marked folder or nothing.
#include "core/agent/trials/trials.h"

#include "core/agent/check/removal.h"
#include "core/agent/course/clocktrust.h"
#include "core/agent/course/coursefile.h"
#include "core/agent/course/coursefolder.h"
#include "core/agent/system/beneath.h"
#include "core/agent/system/filelock.h"
#include "core/agent/system/smallfile.h"
#include "core/domain/trialid.h"

namespace pupitre
{

namespace
{

constexpr std::chrono::seconds trialsLockLimit{10};

StateTree::Path beginning(const StateTree& tree)
{
    return tree.root() / "beginning"; // trials before they are in their place
}

Result<FileLock> lockTrials(const StateTree& tree)
{
    if (auto made = makeFolders(tree.run()); !made)
        return tl::unexpected(made.error());
    return FileLock::take(tree.run() / "trials.lock", trialsLockLimit);
}

/// Nobody typed it: the text of UTC.
Moment momentOf(Instant instant)
{
    return {instant, toIso(instant).substr(0, std::string_view("2026-11-23T08:00").size())};
}

void setHours(Tp& tp, Instant from, Instant until)
{
    tp.sessions = {{momentOf(from), momentOf(until), std::nullopt, std::nullopt}};
    tp.deadline = momentOf(until);
    tp.retention = momentOf(until);
    tp.collectionWaived = true;
    tp.published = false; // once its code is there
    tp.start = StartPolicy::ByItself;
    tp.overrides.clear();
}

Result<void> placeMarked(const StateTree& tree, const CourseId& id, Instant until)
{
    const auto lock = lockTrials(tree);
    if (!lock)
        return tl::unexpected(lock.error());
    const auto folder = beginning(tree) / id.text();
    auto placed = removeTree(beginning(tree)).and_then([&] { return makeFolders(folder); });
    if (placed)
        placed = writeTrial(folder, {until, false});
    if (placed)
        placed = placeCourse(tree, id, folder);
    const auto tidied = removeTree(beginning(tree));
    return placed ? tidied : placed;
}

/// Every folder with such a name, also one whose course is not there yet or not any more.
std::vector<CourseId> namedAsTrials(const StateTree& tree)
{
    std::vector<CourseId> ids;
    std::error_code failed;
    for (std::filesystem::directory_iterator it(tree.courses(), failed), end; !failed && it != end;
         it.increment(failed))
        if (const auto id = CourseId::parse(it->path().filename().string()); id && isTrialId(*id))
            ids.push_back(*id);
    return ids;
}

Result<void> takeAway(const StateTree& tree, Engine& engine, const CourseId& id, std::stop_token stop)
{
    if (!pupitre::exists(tree.courseFile(id)))
        return removeCourseFolder(tree, id);
    auto removed = removeCourse(tree, engine, id, Uncollected::Remove, std::move(stop));
    if (!removed && removed.error().kind == ErrorKind::NotFound)
        return {}; // by somebody else, meanwhile
    return removed;
}

/// What somebody who was killed left beside the courses, or an upload that did not know that it was over.
void tidyDebris(const StateTree& tree)
{
    for (const CourseId& id : namedAsTrials(tree))
        if (!isTrial(tree, id) && !pupitre::exists(tree.courseFile(id)))
            static_cast<void>(removeCourseFolder(tree, id));
    if (!pupitre::exists(beginning(tree)))
        return;
    if (const auto lock = lockTrials(tree))
        static_cast<void>(removeTree(beginning(tree)));
}

} // namespace

Result<Instant> beginTrial(const StateTree& tree, Course course, std::chrono::minutes length, Instant now)
{
    if (!isTrialId(course.id) || course.seats.size() != 1 || course.tps.size() != 1)
        return fail(ErrorKind::InvalidArgument, "course", course.id.text());
    if (length < std::chrono::minutes{1} || length > longestTrial)
        return fail(ErrorKind::InvalidArgument, "minutes", std::to_string(length.count()));
    const Instant from = std::chrono::floor<std::chrono::seconds>(now);
    const Instant until = from + length;
    course.zone = "UTC";
    course.hosts.clear();
    setHours(course.tps.front(), from, until);
    if (const auto errors = validate(course); !errors.empty())
        return tl::unexpected(errors.front());
    if (auto placed = placeMarked(tree, course.id, until); !placed)
        return tl::unexpected(placed.error());
    const auto revision = putCourse(tree, course, std::nullopt);
    if (!revision) {
        static_cast<void>(removeCourseFolder(tree, course.id));
        return tl::unexpected(revision.error());
    }
    return until;
}

Result<void> endTrial(const StateTree& tree, Engine& engine, const CourseId& course, std::stop_token stop)
{
    auto mark = readTrial(tree, course);
    if (!mark && mark.error().kind == ErrorKind::NotFound)
        return pupitre::exists(tree.courseFile(course))
                   ? Result<void>(fail(ErrorKind::InvalidArgument, "course", course.text()))
                   : Result<void>();
    if (!mark)
        return tl::unexpected(mark.error());
    mark->ended = true;
    if (auto written = writeTrial(tree.course(course), *mark); !written)
        return written;
    return takeAway(tree, engine, course, std::move(stop));
}

std::vector<SeatFailure> endOverTrials(const StateTree& tree, Engine& engine, Instant now,
                                       std::stop_token stop)
{
    std::vector<SeatFailure> failures;
    const bool inDoubt = standingJump(tree).has_value();
    for (const CourseId& id : namedAsTrials(tree)) {
        const auto mark = readTrial(tree, id);
        if (!mark && mark.error().kind == ErrorKind::NotFound)
            continue;
        if (mark && !mark->ended && (inDoubt || now < mark->until))
            continue;
        const auto gone = mark ? takeAway(tree, engine, id, stop) : tl::unexpected(mark.error());
        if (!gone)
            failures.push_back({{id, {}, {}}, gone.error()});
    }
    tidyDebris(tree);
    removeCourseRests(tree);
    return failures;
}

} // namespace pupitre
