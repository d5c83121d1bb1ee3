// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See packing.h.
#include "core/agent/course/packing.h"

#include "core/agent/course/coursefile.h"
#include "core/agent/course/home.h"
#include "core/agent/course/reconcile.h"
#include "core/agent/course/resting.h"
#include "core/agent/hosts/away.h"
#include "core/agent/keys/signature.h"
#include "core/agent/seats/holes.h"
#include "core/agent/seats/mappedjob.h"
#include "core/agent/seats/mappedwork.h"
#include "core/agent/seats/workrecord.h"
#include "core/agent/system/beneath.h"
#include "core/agent/system/smallfile.h"

#include <algorithm>
#include <fcntl.h>

namespace pupitre
{

namespace
{

using Path = StateTree::Path;

bool ends(const std::string& text, const char* with)
{
    return text.ends_with(with);
}

Result<void> copySmallFile(const Path& from, const Path& to)
{
    const auto text = readFile(from);
    if (!text && text.error().kind == ErrorKind::NotFound)
        return {};
    return text ? replaceFile(to, *text) : tl::unexpected(text.error());
}

/// course.json, the journals and the marks, as they are at this moment.
Result<void> packRecords(const StateTree& tree, const CourseId& course)
{
    const Path to = tree.exported(course);
    if (auto made = makeFolders(to / "marks"); !made)
        return made;
    if (auto copied = copySmallFile(tree.courseFile(course), to / "course.json"); !copied)
        return copied;
    for (const auto& [folder, below] :
         {std::pair{tree.course(course), Path()}, {tree.marks(course), "marks"}}) {
        std::error_code failed;
        for (std::filesystem::directory_iterator it(folder, failed), end; !failed && it != end;
             it.increment(failed)) {
            const std::string name = it->path().filename().string();
            const bool journal = name.starts_with("journal") && ends(name, ".jsonl");
            if (!it->is_regular_file(failed) || (below.empty() && !journal))
                continue;
            if (auto copied = copySmallFile(it->path(), to / below / name); !copied)
                return copied;
        }
        if (failed && failed != std::errc::no_such_file_or_directory)
            return fail(ErrorKind::FileUnreadable, folder.string(), failed.message());
    }
    return {};
}

/// Receipts stay signed by the place that attested them; whoever checks them later needs its key.
Result<void> packReceiptKeys(const StateTree& tree, const CourseId& course)
{
    std::string lines = readFile(tree.receiptKeys(course)).value_or(std::string());
    if (const auto own = placeKey(tree))
        if (const std::string line = toLine(*own) + "\n"; lines.find(line) == std::string::npos)
            lines += line;
    return replaceFile(tree.exported(course) / "receiptkeys", lines);
}

/// Those with work in them: what nobody has been in is made again from the code.
std::vector<SeatTp> worked(const StateTree& tree, const Course& course)
{
    auto seats = everySeatTp(course);
    std::erase_if(seats, [&](const SeatTp& seat) {
        return !pupitre::exists(tree.workspace(seat)) || (codeVersionOf(tree, seat) && !isUsed(tree, seat));
    });
    return seats;
}

Result<void> packWorkspaces(const StateTree& tree, Engine& engine, const Course& course, std::stop_token stop)
{
    const auto seats = worked(tree, course);
    std::vector<Json> jobs;
    for (const SeatTp& seat : seats) {
        const Path to = tree.exported(course.id) / "workspaces" / seat.seat.text();
        if (auto made = makeFolders(to); !made)
            return made;
        jobs.push_back(
            mapped::copy(tree.workspace(seat).string(), (to / seat.tp.text()).string(), 0)); // the account
    }
    const auto answers = runMappedJobs(tree, engine, jobs, std::move(stop));
    for (std::size_t i = 0; i < answers.size(); ++i)
        if (!answers[i])
            return fail(answers[i].error().kind, seats[i].seat.text(),
                        answers[i].error().subject + ": " + answers[i].error().detail);
    return {};
}

/// treelisting.cpp leaves them out of every archive.
Result<void> listHoles(const Path& root, const std::string& prefix, std::vector<std::string>& found)
{
    const auto folder = openFolder(root);
    if (!folder)
        return folder.error().kind == ErrorKind::NotFound ? Result<void>{} : tl::unexpected(folder.error());
    return walkBeneath(folder->get(), [&](const WalkEntry& entry) -> Result<WalkStep> {
        if (S_ISREG(entry.status.st_mode) && isMostlyHoles(entry.status))
            found.push_back(prefix + "/" + entry.path);
        return WalkStep::Descend;
    });
}

} // namespace

Result<Packed> packCourse(const StateTree& tree, Engine& engine, const CourseId& course, std::stop_token stop)
{
    const auto lock = takeReconcileLock(tree, course, {}, stop);
    if (!lock)
        return tl::unexpected(lock.error());
    const auto home = readHome(tree, course);
    if (!home)
        return tl::unexpected(home.error());
    if (home->state != HomeState::Here && home->state != HomeState::Leaving)
        return fail(ErrorKind::NotHome, course.text(), home->other);
    const auto file = readCourse(tree, course);
    if (!file)
        return tl::unexpected(file.error());
    auto packed = requireAllHome(tree, file->course)
                      .and_then([&] { return unpackCourse(tree, course); })
                      .and_then([&] { return packRecords(tree, course); })
                      .and_then([&] { return packReceiptKeys(tree, course); })
                      .and_then([&] { return packWorkspaces(tree, engine, file->course, stop); });
    if (!packed) {
        static_cast<void>(unpackCourse(tree, course)); // the next pack begins with it anyway
        return tl::unexpected(packed.error());
    }
    Packed result;
    for (const auto& [folder, prefix] : {std::pair{tree.exported(course) / "workspaces", "workspaces"},
                                         std::pair{tree.course(course) / "submissions", "submissions"}})
        if (auto listed = listHoles(folder, prefix, result.leftOut); !listed)
            return tl::unexpected(listed.error());
    return result;
}

Result<void> unpackCourse(const StateTree& tree, const CourseId& course)
{
    return removeTree(tree.exported(course));
}

bool isExported(const std::string& path)
{
    const auto part = [&](std::size_t wanted) { // the part of the path at this depth
        std::size_t begin = 0;
        for (std::size_t depth = 0; depth < wanted && begin != std::string::npos; ++depth) {
            begin = path.find('/', begin);
            begin = begin == std::string::npos ? begin : begin + 1;
        }
        return begin == std::string::npos ? std::string() : path.substr(begin, path.find('/', begin) - begin);
    };
    const std::string top = part(0);
    if (top == "code")
        return !ends(part(1), ".part") && !ends(part(1), ".lock");
    if (top == "feedback")
        return !ends(part(2), ".part") && !ends(part(2), ".lock");
    const std::string number = part(3);
    if (top == "submissions" && !number.empty())
        return std::all_of(number.begin(), number.end(), [](char c) { return c >= '0' && c <= '9'; });
    return true;
}

} // namespace pupitre
