// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See treeplace.h. Every part of a name is an id, so no name leads out of the course.
#include "core/agent/serve/treeplace.h"

#include "core/agent/course/coursefile.h"
#include "core/agent/course/home.h"
#include "core/agent/course/marks.h"
#include "core/agent/course/packing.h"
#include "core/agent/seats/submissionfolder.h"
#include "core/agent/system/smallfile.h"

#include <charconv>

namespace pupitre
{

namespace
{
std::vector<std::string> splitAt(const std::string& text, char separator)
{
    std::vector<std::string> parts(1);
    for (const char c : text) {
        if (c == separator)
            parts.emplace_back();
        else
            parts.back() += c;
    }
    return parts;
}

tl::unexpected<Error> unknown(const std::string& name)
{
    return fail(ErrorKind::UnsafePath, name.substr(0, 200), "tree");
}

Result<TreePlace> codePlace(const StateTree& tree, const CourseId& course, const std::string& name,
                            const std::string& rest)
{
    const auto parts = splitAt(rest, '@');
    if (parts.size() != 2 || !isValidId(parts[1]))
        return unknown(name);
    const auto tp = TpId::parse(parts[0]);
    if (!tp)
        return unknown(name);
    return TreePlace{{{tree.code(course, *tp, parts[1]), ""}}, TreeWriting::Once};
}

/// The frozen submission of each seat, else its newest.
Result<TreePlace> classSubmissions(const StateTree& tree, const CourseId& course, const TpId& tp)
{
    const auto file = readCourse(tree, course);
    if (!file)
        return tl::unexpected(file.error());
    TreePlace place;
    for (const Seat& seat : file->course.seats) {
        const SeatTp where{course, tp, seat.id};
        const auto marks = readMarks(tree, where);
        if (!marks)
            return tl::unexpected(marks.error());
        int number = marks->frozen ? marks->frozen->submission : 0;
        if (number == 0) {
            const auto submissions = listSubmissions(tree, where);
            if (!submissions)
                return tl::unexpected(submissions.error());
            number = submissions->empty() ? 0 : submissions->back().number;
        }
        if (number > 0)
            place.parts.push_back(
                {tree.submission(where, number), seat.id.text() + "/" + std::to_string(number)});
    }
    return place;
}

/// What packCourse gathered, and the trees that lie ready.
Result<TreePlace> exportPlace(const StateTree& tree, const CourseId& course)
{
    if (!pupitre::exists(tree.exported(course)))
        return fail(ErrorKind::NotFound, course.text(), "export");
    TreePlace place{{{tree.exported(course), ""}}, TreeWriting::No, TreeModes::AsSent, isExported};
    for (const char* name : {"code", "data", "documents", "image", "submissions", "feedback"})
        place.parts.push_back({tree.course(course) / name, name});
    return place;
}

Result<TreePlace> oneSubmission(const StateTree& tree, const CourseId& course, const std::string& name,
                                const std::vector<std::string>& parts)
{
    const auto seat = SeatId::parse(parts[1]);
    const auto tp = TpId::parse(parts[2]);
    int number = 0;
    const auto [end, failed] = std::from_chars(parts[3].data(), parts[3].data() + parts[3].size(), number);
    if (!seat || !tp || failed != std::errc{} || end != parts[3].data() + parts[3].size() || number < 1)
        return unknown(name);
    return TreePlace{{{tree.submission({course, *tp, *seat}, number), ""}}, TreeWriting::No};
}
} // namespace

namespace
{
Result<TreePlace> namedPlace(const StateTree& tree, const CourseId& course, const std::string& name)
{
    if (name == "export")
        return exportPlace(tree, course);
    if (name == "import")
        return TreePlace{{{tree.arriving(course), ""}}, TreeWriting::Replaced, TreeModes::AsSent};
    if (name == "data")
        return TreePlace{{{tree.data(course), ""}}, TreeWriting::Joined};
    if (name == "documents")
        return TreePlace{{{tree.documents(course), ""}}, TreeWriting::Joined};
    if (name == "image")
        return TreePlace{{{tree.course(course) / "image", ""}}, TreeWriting::Replaced};
    const auto parts = splitAt(name, '/');
    if (parts.size() == 2 && parts[0] == "code")
        return codePlace(tree, course, name, parts[1]);
    if (parts.size() == 2 && parts[0] == "submissions") {
        const auto tp = TpId::parse(parts[1]);
        return tp ? classSubmissions(tree, course, *tp) : unknown(name);
    }
    if (parts.size() == 4 && parts[0] == "submissions")
        return oneSubmission(tree, course, name, parts);
    if (parts.size() == 3 && parts[0] == "feedback") {
        const auto seat = SeatId::parse(parts[1]);
        const auto tp = TpId::parse(parts[2]);
        if (!seat || !tp)
            return unknown(name);
        return TreePlace{{{tree.feedback({course, *tp, *seat}), ""}}, TreeWriting::Replaced};
    }
    return unknown(name);
}
} // namespace

Result<TreePlace> treePlace(const StateTree& tree, const CourseId& course, const std::string& name)
{
    auto place = namedPlace(tree, course, name);
    if (place && place->writing != TreeWriting::No && name != "import")
        if (auto home = requireHome(tree, course); !home)
            return tl::unexpected(home.error());
    return place;
}

std::filesystem::path partOf(const std::filesystem::path& folder)
{
    return folder.string() + ".part";
}

} // namespace pupitre
