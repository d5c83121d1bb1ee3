// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See home.h. Every step is made under the course's lock, which putCourse and changeCourse take as well: a
// change is before a leave, and then it travels, or after it, and then it is refused.
#include "core/agent/course/home.h"

#include "core/agent/course/coursefile.h"
#include "core/agent/course/reserve.h"
#include "core/agent/system/clock.h"
#include "core/agent/system/filelock.h"
#include "core/agent/system/smallfile.h"
#include "core/wire/fields.h"

#include <sys/random.h>

#include <array>
#include <cstdio>

namespace pupitre
{

namespace
{

constexpr NamedValues<HomeState, 4> homeStates{{{HomeState::Here, "here"},
                                                {HomeState::Leaving, "leaving"},
                                                {HomeState::Gone, "gone"},
                                                {HomeState::Arriving, "arriving"}}};
constexpr std::chrono::seconds homeLockLimit{10}; // as coursefile.cpp
constexpr std::size_t maxHomeBytes = 16 * 1024;

std::string textOf(const Home& home)
{
    return toText({{"state", homeStates.name(home.state)},
                   {"token", home.token},
                   {"other", home.other},
                   {"since", toIso(home.since)}})
           + "\n";
}

Result<std::string> freshToken()
{
    std::array<unsigned char, 16> bytes{};
    if (::getrandom(bytes.data(), bytes.size(), 0) != static_cast<ssize_t>(bytes.size()))
        return fail(ErrorKind::SystemCallFailed, "getrandom");
    std::string token;
    for (const unsigned char byte : bytes) {
        std::array<char, 3> digits{};
        std::snprintf(digits.data(), digits.size(), "%02x", byte);
        token += digits.data();
    }
    return token;
}

Result<Home> write(const StateTree& tree, const CourseId& course, Home home)
{
    home.since = now();
    auto written =
        withReserve(tree, [&] { return writeFileAtomically(tree.homeFile(course), textOf(home)); });
    if (!written)
        return tl::unexpected(written.error());
    return home;
}

/// Reads, steps and writes under the lock. `step` gives the home as it is to be; unchanged, nothing is
/// written.
template <class Step>
Result<Home> change(const StateTree& tree, const CourseId& course, const Step& step)
{
    if (!pupitre::exists(tree.courseFile(course)))
        return fail(ErrorKind::NotFound, course.text());
    const auto lock = FileLock::take(tree.courseLock(course), homeLockLimit);
    if (!lock)
        return tl::unexpected(lock.error());
    const auto home = readHome(tree, course);
    if (!home)
        return tl::unexpected(home.error());
    Result<Home> wanted = step(*home);
    if (!wanted || *wanted == *home)
        return wanted;
    return write(tree, course, *std::move(wanted));
}

tl::unexpected<Error> notHome(const CourseId& course, const Home& home)
{
    return fail(ErrorKind::NotHome, course.text(), home.other);
}

/// From `before`, or `after` already, by the move of this token.
Result<Home> step(const CourseId& course, const Home& home, const std::string& token, HomeState before,
                  HomeState after)
{
    if (home.token != token || token.empty())
        return fail(ErrorKind::InvalidArgument, "token", course.text());
    if (home.state != before && home.state != after)
        return notHome(course, home);
    Home next = home;
    next.state = after;
    return next;
}

} // namespace

const char* wireName(HomeState state)
{
    return homeStates.name(state);
}

Result<Home> readHome(const StateTree& tree, const CourseId& course)
{
    const auto text = readFile(tree.homeFile(course), maxHomeBytes);
    if (!text && text.error().kind == ErrorKind::NotFound)
        return Home{};
    if (!text)
        return tl::unexpected(text.error());
    const auto json = parseJson(*text, "home");
    if (!json)
        return tl::unexpected(json.error());
    Fields f(*json, "home");
    Home home;
    const auto state = homeStates.value(f.text("state"));
    if (!state)
        f.complain("state");
    home.state = state.value_or(HomeState::Gone);
    home.token = f.textOr("token", {});
    home.other = f.textOr("other", {});
    home.since = f.instant("since");
    return f.finish(std::move(home));
}

Result<void> requireHome(const StateTree& tree, const CourseId& course)
{
    const auto home = readHome(tree, course);
    if (!home)
        return tl::unexpected(home.error());
    return home->state == HomeState::Here ? Result<void>{} : notHome(course, *home);
}

Result<Home> leaveHome(const StateTree& tree, const CourseId& course, const std::string& to)
{
    return change(tree, course, [&](const Home& home) -> Result<Home> {
        if (home.state == HomeState::Leaving && home.other == to)
            return home;
        if (home.state != HomeState::Here)
            return notHome(course, home);
        auto token = freshToken();
        if (!token)
            return tl::unexpected(token.error());
        return Home{HomeState::Leaving, *std::move(token), to, {}};
    });
}

Result<Home> stayHome(const StateTree& tree, const CourseId& course, const std::string& token)
{
    return change(tree, course, [&](const Home& home) {
        return step(course, home, token, HomeState::Leaving, HomeState::Here);
    });
}

Result<Home> leftHome(const StateTree& tree, const CourseId& course, const std::string& token)
{
    return change(tree, course, [&](const Home& home) {
        return step(course, home, token, HomeState::Leaving, HomeState::Gone);
    });
}

Result<Home> arriveHome(const StateTree& tree, const CourseId& course, const std::string& token)
{
    return change(tree, course, [&](const Home& home) {
        return step(course, home, token, HomeState::Arriving, HomeState::Here);
    });
}

std::string arrivingText(const std::string& token, const std::string& from)
{
    return textOf({HomeState::Arriving, token, from, now()});
}

Result<std::vector<Course>> coursesWithKeys(const StateTree& tree)
{
    const auto ids = listCourses(tree);
    if (!ids)
        return tl::unexpected(ids.error());
    std::vector<Course> courses;
    for (const CourseId& id : *ids) {
        const auto home = readHome(tree, id);
        if (!home)
            return tl::unexpected(home.error());
        if (home->state != HomeState::Here && home->state != HomeState::Leaving)
            continue;
        auto file = readCourse(tree, id);
        if (!file)
            return tl::unexpected(file.error());
        courses.push_back(std::move(file->course));
    }
    return courses;
}

} // namespace pupitre
