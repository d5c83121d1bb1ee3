// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See survey.h.
#include "core/agent/course/survey.h"

#include "core/agent/course/connections.h"
#include "core/agent/course/marks.h"
#include "core/agent/seats/instances.h"
#include "core/agent/seats/submissionfolder.h"
#include "core/agent/seats/workrecord.h"
#include "core/agent/system/process.h"
#include "core/agent/system/smallfile.h"
#include "core/wire/json.h"

#include <algorithm>
#include <charconv>
#include <nlohmann/json.hpp>

namespace pupitre
{

namespace
{
/// What lies in submissions/<seat>/<tp>.
struct SubmissionFolders {
    std::vector<int> finished;
    std::optional<int> part;
};

std::optional<int> wholeNumber(std::string_view text)
{
    int number = 0;
    const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (failed != std::errc{} || end != text.data() + text.size() || number < 1)
        return std::nullopt;
    return number;
}

SubmissionFolders submissionFolders(const StateTree& tree, const SeatTp& seat)
{
    SubmissionFolders folders;
    std::error_code failed;
    for (std::filesystem::directory_iterator it(tree.submissions(seat), failed), end; !failed && it != end;
         it.increment(failed)) {
        const std::string name = it->path().filename().string();
        constexpr std::string_view part = ".part";
        if (const auto number = wholeNumber(name))
            folders.finished.push_back(*number);
        else if (name.ends_with(part))
            if (const auto begun = wholeNumber(std::string_view(name).substr(0, name.size() - part.size())))
                folders.part = begun;
    }
    std::sort(folders.finished.begin(), folders.finished.end());
    return folders;
}

bool isFreeze(const StateTree& tree, const SeatTp& seat, int number)
{
    const auto receipt = readReceipt(tree, seat, number);
    return receipt && receipt->submission.kind == SubmissionKind::Freeze;
}

/// A part is a hand-in's while the workspace is still there: only a freeze takes the workspace away.
std::optional<int> unfinished(const StateTree& tree, const SeatTp& seat, const SubmissionFolders& folders,
                              const Marks& marks, bool workspace)
{
    if (workspace)
        return std::nullopt;
    if (folders.part
        && pupitre::exists(tree.submissions(seat) / (std::to_string(*folders.part) + ".part") / "files"))
        return folders.part;
    const int marked = marks.frozen ? marks.frozen->submission : 0;
    if (!folders.finished.empty() && folders.finished.back() > marked
        && isFreeze(tree, seat, folders.finished.back()))
        return folders.finished.back();
    return std::nullopt;
}

std::optional<Instant> toldUntil(const StateTree& tree, const SeatTp& seat)
{
    const auto text = readFile(tree.control(seat) / "until", 256);
    if (!text)
        return std::nullopt;
    const auto end = text->find_last_not_of(" \n");
    const auto until =
        instantFromIso(std::string_view(*text).substr(0, end == std::string::npos ? 0 : end + 1));
    return until ? std::optional<Instant>(*until) : std::nullopt;
}
} // namespace

Result<SeatView> surveySeat(const StateTree& tree, const SeatTp& seat)
{
    SeatView view;
    view.where = seat;
    const auto marks = readMarks(tree, seat);
    if (!marks)
        return tl::unexpected(marks.error());
    view.marks = *marks;
    view.workspace = pupitre::exists(tree.workspace(seat));
    view.used = isUsed(tree, seat);
    view.code = codeVersionOf(tree, seat);
    const SubmissionFolders folders = submissionFolders(tree, seat);
    view.submissions = static_cast<int>(folders.finished.size());
    view.unfinishedFreeze = unfinished(tree, seat, folders, view.marks, view.workspace);
    view.instance = recordedInstance(tree, seat);
    if (view.instance) {
        view.alive = isAlive(view.instance->init);
        view.until = toldUntil(tree, seat);
    }
    const auto live = liveConnections(tree, seat);
    view.connections = static_cast<int>(live.size());
    view.lastActivity = lastActivity(tree, seat, live);
    view.away = pupitre::exists(tree.awayWork(seat));
    view.lost = pupitre::exists(tree.lostFile(seat));
    return view;
}

Survey surveyCourse(const StateTree& tree, const Course& course)
{
    Survey survey;
    for (const Tp& tp : course.tps) {
        for (const Seat& seat : course.seats) {
            const SeatTp where{course.id, tp.id, seat.id};
            auto view = surveySeat(tree, where);
            if (view)
                survey.views.push_back(std::move(*view));
            else
                survey.failures.push_back({where, view.error()});
        }
    }
    return survey;
}

std::optional<int> unfinishedFreeze(const StateTree& tree, const SeatTp& seat)
{
    const auto view = surveySeat(tree, seat);
    return view ? view->unfinishedFreeze : std::nullopt;
}

} // namespace pupitre
