// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/nbgrader.h"

#include "core/formats/csvwriter.h"
#include "core/formats/zippath.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace pupitre
{

using namespace std::chrono;

namespace
{

constexpr std::array steps = {std::pair{NbgraderStep::Source, std::string_view("source")},
                              std::pair{NbgraderStep::Release, std::string_view("release")},
                              std::pair{NbgraderStep::Submitted, std::string_view("submitted")},
                              std::pair{NbgraderStep::Autograded, std::string_view("autograded")},
                              std::pair{NbgraderStep::Feedback, std::string_view("feedback")}};

std::string_view nextPart(std::string_view& path)
{
    const std::size_t end = std::min(path.find('/'), path.size());
    const std::string_view part = path.substr(0, end);
    path.remove_prefix(std::min(end + 1, path.size()));
    return part;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// "+0100", "-03:30", "UTC", "GMT", "Z" or nothing.
std::optional<minutes> zoneOffset(std::string_view text)
{
    if (text.empty() || text == "UTC" || text == "GMT" || text == "Z")
        return minutes{0};
    std::string digits;
    for (const char c : text.substr(1))
        if (c != ':')
            digits += c;
    const bool shaped = (text[0] == '+' || text[0] == '-') && digits.size() == 4
                        && std::all_of(digits.begin(), digits.end(), isDigit);
    if (!shaped)
        return std::nullopt;
    const minutes offset = hours{(digits[0] - '0') * 10 + (digits[1] - '0')}
                           + minutes{(digits[2] - '0') * 10 + (digits[3] - '0')};
    return text[0] == '-' ? -offset : offset;
}

std::string_view stripped(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n";
    const auto first = text.find_first_not_of(blanks);
    return first == std::string_view::npos ? std::string_view()
                                           : text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

} // namespace

Result<void> checkNbgraderName(std::string_view name)
{
    const bool usable = checkZipPath(name).has_value() && name.find_first_of("/+") == std::string_view::npos
                        && name.front() != '.' && name.front() != ' ' && name.back() != ' ';
    if (!usable)
        return fail(ErrorKind::InvalidArgument, std::string(name.substr(0, 100)), "nbgrader");
    return {};
}

Result<std::string> nbgraderFolder(NbgraderStep step, std::string_view student, std::string_view assignment)
{
    for (const std::string_view name : {student, assignment})
        if (auto good = checkNbgraderName(name); !good)
            return tl::unexpected(good.error());
    const auto found =
        std::find_if(steps.begin(), steps.end(), [step](const auto& one) { return one.first == step; });
    return std::string(found->second) + "/" + std::string(student) + "/" + std::string(assignment);
}

std::optional<NbgraderPath> nbgraderPath(std::string_view path)
{
    if (!checkZipPath(path))
        return std::nullopt;
    const std::string_view stepName = nextPart(path);
    const auto step =
        std::find_if(steps.begin(), steps.end(), [&](const auto& one) { return one.second == stepName; });
    if (step == steps.end())
        return std::nullopt;
    NbgraderPath found;
    found.step = step->first;
    const bool ofNobody = found.step == NbgraderStep::Source || found.step == NbgraderStep::Release;
    found.student = ofNobody ? std::string_view(".") : nextPart(path);
    found.assignment = nextPart(path);
    found.path = path;
    const bool named = (ofNobody || checkNbgraderName(found.student)) && checkNbgraderName(found.assignment);
    return named ? std::optional(std::move(found)) : std::nullopt;
}

std::string nbgraderTimestamp(Instant instant)
{
    const std::string iso = toIso(floor<seconds>(instant)); // "2026-11-23T09:15:00Z"
    const auto micros = duration_cast<microseconds>(instant - floor<seconds>(instant)).count();
    std::array<char, 16> fraction{};
    std::snprintf(fraction.data(), fraction.size(), ".%06d", static_cast<int>(micros));
    return iso.substr(0, 10) + " " + iso.substr(11, 8) + fraction.data() + " UTC";
}

Result<Instant> instantFromNbgraderTimestamp(std::string_view text)
{
    constexpr std::size_t shownBytes = 80;
    constexpr std::size_t secondsEnd = 19; // of "2026-11-23 09:15:00"
    const auto bad = [&] {
        return fail(ErrorKind::Malformed, "timestamp", std::string(text.substr(0, shownBytes)));
    };
    std::string_view rest = stripped(text);
    if (rest.size() < secondsEnd || (rest[10] != ' ' && rest[10] != 'T'))
        return bad();
    const auto whole =
        instantFromIso(std::string(rest.substr(0, 10)) + "T" + std::string(rest.substr(11, 8)) + "Z");
    rest.remove_prefix(secondsEnd);
    milliseconds fraction{0};
    if (rest.starts_with('.')) {
        rest.remove_prefix(1);
        int digits = 0;
        for (int weight = 100; !rest.empty() && isDigit(rest.front()); weight /= 10, ++digits) {
            fraction += milliseconds{(rest.front() - '0') * weight};
            rest.remove_prefix(1);
        }
        if (digits == 0 || digits > 9)
            return bad();
    }
    const auto offset = zoneOffset(stripped(rest));
    if (!whole || !offset)
        return bad();
    return *whole + fraction - *offset;
}

std::string nbgraderStudentsCsv(const std::vector<Seat>& seats)
{
    std::string text = csvLine({"id", "first_name", "last_name", "email", "lms_user_id"});
    for (const Seat& seat : seats)
        for (const Member& member : seat.members)
            if (seat.standing == SeatStanding::Active)
                text += csvLine({harmlessCell(member.login), harmlessCell(member.givenName),
                                 harmlessCell(member.familyName), harmlessCell(member.email),
                                 harmlessCell(member.idNumber)});
    return text;
}

} // namespace pupitre
