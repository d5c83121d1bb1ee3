// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See coursefile.h.
#include "core/agent/course/coursefile.h"

#include "core/agent/course/home.h"
#include "core/agent/course/reserve.h"
#include "core/agent/system/filelock.h"
#include "core/agent/system/smallfile.h"
#include "core/wire/json.h"
#include "core/wire/sha256.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace pupitre
{

namespace
{
constexpr auto courseLockLimit =
    std::chrono::seconds{10}; // held for one read and one write; more means something hangs

Result<void> write(const StateTree& tree, const CourseId& id, const std::string& text)
{
    // A click ("End TP") must be kept even when the students have filled the disk.
    return withReserve(tree, [&] { return writeFileAtomically(tree.courseFile(id), text); });
}

/// What a put must not forget: seats and TPs whose work is still on the place.
Result<void> keepsWork(const StateTree& tree, const Course& before, const Course& after)
{
    for (const Seat& seat : before.seats) {
        if (after.seat(seat.id) != nullptr)
            continue;
        if (pupitre::exists(tree.seat(before.id, seat.id))
            || pupitre::exists(tree.course(before.id) / "submissions" / seat.id.text()))
            return fail(ErrorKind::InvalidArgument, seat.id.text(), "keepsWork");
    }
    for (const Tp& tp : before.tps) {
        if (after.tp(tp.id) != nullptr)
            continue;
        for (const Seat& seat : before.seats) {
            const SeatTp where{before.id, tp.id, seat.id};
            if (pupitre::exists(tree.seatTp(where)) || pupitre::exists(tree.submissions(where)))
                return fail(ErrorKind::InvalidArgument, tp.id.text(), "keepsWork");
        }
    }
    return {};
}
} // namespace

std::string courseText(const Course& course)
{
    return toJson(course).dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
}

Result<CourseFile> readCourse(const StateTree& tree, const CourseId& id)
{
    const auto text = readFile(tree.courseFile(id));
    if (!text && text.error().kind == ErrorKind::NotFound)
        return fail(ErrorKind::NotFound, id.text());
    if (!text)
        return tl::unexpected(text.error());
    const auto json = parseJson(*text, "course");
    if (!json)
        return tl::unexpected(json.error());
    auto course = courseFromJson(*json);
    if (!course)
        return tl::unexpected(course.error());
    if (course->id != id)
        return fail(ErrorKind::Malformed, "course", "named " + course->id.text() + " in " + id.text());
    return CourseFile{std::move(*course), sha256Hex(*text)};
}

Result<std::vector<CourseId>> listCourses(const StateTree& tree)
{
    std::vector<CourseId> ids;
    if (!pupitre::exists(tree.courses()))
        return ids;
    std::error_code failed;
    for (std::filesystem::directory_iterator it(tree.courses(), failed), end; !failed && it != end;
         it.increment(failed)) {
        const auto id = CourseId::parse(it->path().filename().string());
        if (id && pupitre::exists(tree.courseFile(*id)))
            ids.push_back(*id);
    }
    if (failed)
        return fail(ErrorKind::FileUnreadable, tree.courses().string(), failed.message());
    std::sort(ids.begin(), ids.end());
    return ids;
}

Result<std::string> putCourse(const StateTree& tree, const Course& course,
                              const std::optional<std::string>& expected)
{
    if (course.id.empty())
        return fail(ErrorKind::Malformed, "course", "id");
    if (const auto errors = validate(course); !errors.empty())
        return tl::unexpected(errors.front());
    if (auto made = makeFolders(tree.course(course.id)); !made)
        return tl::unexpected(made.error());
    const auto lock = FileLock::take(tree.courseLock(course.id), courseLockLimit);
    if (!lock)
        return tl::unexpected(lock.error());

    if (auto home = requireHome(tree, course.id); !home)
        return tl::unexpected(home.error());
    if (pupitre::exists(tree.hosted(course.id)))
        return fail(ErrorKind::NotHome, course.id.text());
    const auto before = readCourse(tree, course.id);
    if (!before && before.error().kind != ErrorKind::NotFound)
        return tl::unexpected(before.error());
    if (before.has_value() != expected.has_value() || (before && before->revision != *expected))
        return fail(ErrorKind::Conflict, course.id.text());
    if (before) {
        if (auto kept = keepsWork(tree, before->course, course); !kept)
            return tl::unexpected(kept.error());
    }
    const std::string text = courseText(course);
    if (auto written = write(tree, course.id, text); !written)
        return tl::unexpected(written.error());
    return sha256Hex(text);
}

Result<void> putCopy(const StateTree& tree, const Course& course)
{
    if (const auto errors = validate(course); !errors.empty())
        return tl::unexpected(errors.front());
    const auto lock = FileLock::take(tree.courseLock(course.id), courseLockLimit);
    if (!lock)
        return tl::unexpected(lock.error());
    const std::string text = courseText(course);
    if (readFile(tree.courseFile(course.id)) == text)
        return {};
    return write(tree, course.id, text);
}

Result<Course> changeCourse(const StateTree& tree, const CourseId& id,
                            const std::function<Result<void>(Course&)>& change)
{
    if (!pupitre::exists(tree.courseFile(id)))
        return fail(ErrorKind::NotFound, id.text());
    const auto lock = FileLock::take(tree.courseLock(id), courseLockLimit);
    if (!lock)
        return tl::unexpected(lock.error());
    if (auto home = requireHome(tree, id); !home)
        return tl::unexpected(home.error());
    if (pupitre::exists(tree.hosted(id)))
        return fail(ErrorKind::NotHome, id.text());
    auto file = readCourse(tree, id);
    if (!file)
        return tl::unexpected(file.error());
    const Course before = file->course;
    if (auto changed = change(file->course); !changed)
        return tl::unexpected(changed.error());
    if (file->course == before)
        return before;
    if (const auto errors = validate(file->course); !errors.empty())
        return tl::unexpected(errors.front());
    if (auto written = write(tree, id, courseText(file->course)); !written)
        return tl::unexpected(written.error());
    return std::move(file->course);
}

} // namespace pupitre
