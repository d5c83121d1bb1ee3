// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The calls of a TP page: the change is written first, then reconciled, then told as it is.
#include "core/agent/serve/call.h"

#include "core/agent/course/changes.h"
#include "core/agent/course/coursefile.h"
#include "core/agent/course/home.h"
#include "core/agent/course/journal.h"
#include "core/agent/course/marks.h"
#include "core/agent/course/reconcile.h"
#include "core/agent/course/status.h"
#include "core/agent/course/survey.h"
#include "core/agent/course/thisplace.h"
#include "core/agent/seats/submissionfolder.h"
#include "core/agent/serve/params.h"
#include "core/agent/system/clock.h"
#include "core/wire/fields.h"
#include "core/wire/methods.h"

namespace pupitre
{

namespace
{
Result<Json> statusOf(const StateTree& tree, const TpParam& which)
{
    const auto status = tpStatus(tree, which.course, which.tp, Loads::With);
    if (!status)
        return tl::unexpected(status.error());
    return toJson(*status);
}

Result<Reconciled> reconcileNow(const StateTree& tree, const CourseId& course, const ProgressSink& progress,
                                std::stop_token stop)
{
    ThisPlace place(tree);
    return Reconcile(tree, place.machine(), "teacher").course(course, progress, stop);
}

/// What a change answers with, once the course is what it wants to be.
Result<Json> reconciledStatus(const CallContext& call, const TpParam& which, const Result<Course>& changed)
{
    if (!changed)
        return tl::unexpected(changed.error());
    if (const auto done = reconcileNow(call.tree, which.course, call.progress, call.stop); !done)
        return tl::unexpected(done.error());
    return statusOf(call.tree, which);
}

Result<Json> publish(const CallContext& call)
{
    const auto which = tpParam(call.params);
    if (!which)
        return tl::unexpected(which.error());
    if (const auto changed = publishTp(call.tree, which->course, which->tp); !changed)
        return tl::unexpected(changed.error());
    call.inBackground(
        [tree = call.tree, progress = call.progress, course = which->course](std::stop_token stop) {
            // What fails is in the seats' error files, where the next status finds it.
            static_cast<void>(reconcileNow(tree, course, progress, stop));
        });
    return statusOf(call.tree, *which);
}

Result<Json> open(const CallContext& call)
{
    const auto which = tpParam(call.params);
    if (!which)
        return tl::unexpected(which.error());
    return reconciledStatus(call, *which, openTp(call.tree, which->course, which->tp, now()));
}

Result<Json> end(const CallContext& call)
{
    const auto which = tpParam(call.params);
    if (!which)
        return tl::unexpected(which.error());
    return reconciledStatus(call, *which, endTp(call.tree, which->course, which->tp, now()));
}

Result<Extension> extensionParam(const Json& params)
{
    Fields f(params, "params");
    Extension extension;
    extension.deadline = f.maybeMoment("deadline");
    constexpr std::int64_t aDay = 24 * 60;
    if (params.contains("extraMinutes"))
        extension.extraTime = std::chrono::minutes{f.integerOr("extraMinutes", 0, 0, aDay)};
    return f.finish(std::move(extension));
}

/// A seat that is at its deadline may be being frozen at this very moment.
bool mayBeFreezing(const StateTree& tree, const TpParam& which, const std::vector<SeatId>& seats)
{
    const auto file = readCourse(tree, which.course);
    const Tp* tp = file ? file->course.tp(which.tp) : nullptr;
    if (tp == nullptr)
        return false;
    constexpr std::chrono::seconds margin{5};
    for (const SeatId& seat : seats)
        if (now() + margin >= deadlineOf(*tp, seat))
            return true;
    return false;
}

Result<Json> extend(const CallContext& call)
{
    const auto which = tpParam(call.params);
    const auto seats = which ? seatsParam(call.params) : tl::unexpected(which.error());
    const auto extension = seats ? extensionParam(call.params) : tl::unexpected(seats.error());
    if (!extension)
        return tl::unexpected(extension.error());
    auto changed = Result<Course>(tl::unexpected(Error{}));
    {
        std::optional<FileLock> held;
        if (mayBeFreezing(call.tree, *which, *seats)) {
            auto lock = takeReconcileLock(call.tree, which->course, call.progress, call.stop);
            if (!lock)
                return tl::unexpected(lock.error());
            held = std::move(*lock);
        }
        changed = extendSeats(call.tree, which->course, which->tp, *seats, *extension, now());
    }
    return reconciledStatus(call, *which, changed);
}

Result<Json> restart(const CallContext& call)
{
    const auto which = tpParam(call.params);
    const auto seats = which ? seatsParam(call.params) : tl::unexpected(which.error());
    const auto file = seats ? readCourse(call.tree, which->course) : tl::unexpected(seats.error());
    if (!file)
        return tl::unexpected(file.error());
    std::vector<SeatTp> wheres;
    std::vector<JournalEntry> entries;
    for (const SeatId& seat : *seats) {
        if (file->course.seat(seat) == nullptr)
            return fail(ErrorKind::NotFound, seat.text());
        wheres.push_back({which->course, which->tp, seat});
        entries.push_back({0, {}, "teacher", "restart", which->tp.text(), seat.text(), "ok", {}});
    }
    ThisPlace place(call.tree);
    const Reconcile reconcile(call.tree, place.machine(), "teacher");
    if (const auto failures = reconcile.endInstances(wheres); !failures.empty())
        return tl::unexpected(failures.front().error);
    if (auto written = appendJournal(call.tree, which->course, std::move(entries)); !written)
        return tl::unexpected(written.error());
    if (const auto done = reconcile.course(which->course, call.progress, call.stop); !done)
        return tl::unexpected(done.error());
    return statusOf(call.tree, *which);
}

Result<Json> status(const CallContext& call)
{
    const auto which = tpParam(call.params);
    if (!which)
        return tl::unexpected(which.error());
    return statusOf(call.tree, *which);
}

Result<Json> submissions(const CallContext& call)
{
    const auto which = tpParam(call.params);
    const auto file = which ? readCourse(call.tree, which->course) : tl::unexpected(which.error());
    if (!file)
        return tl::unexpected(file.error());
    Json seats = Json::object();
    for (const Seat& seat : file->course.seats) {
        const auto listed = listSubmissions(call.tree, {which->course, which->tp, seat.id});
        if (!listed)
            return tl::unexpected(listed.error());
        Json list = Json::array();
        for (const Submission& submission : *listed)
            list.push_back(toJson(submission));
        seats[seat.id.text()] = std::move(list);
    }
    return Json{{"seats", std::move(seats)}};
}

Result<Json> collected(const CallContext& call)
{
    const auto which = tpParam(call.params);
    if (!which)
        return tl::unexpected(which.error());
    if (auto home = requireHome(call.tree, which->course); !home)
        return tl::unexpected(home.error());
    Fields f(call.params, "params");
    std::vector<JournalEntry> entries;
    for (const auto& [name, number] : f.object("seats").items()) {
        const auto seat = SeatId::parse(name);
        if (!seat || !number.is_number_integer())
            return fail(ErrorKind::Malformed, "seats", name);
        const SeatTp where{which->course, which->tp, *seat};
        const int submission = number.get<int>();
        if (const auto receipt = readReceipt(call.tree, where, submission); !receipt)
            return tl::unexpected(receipt.error());
        if (auto marked = writeCollected(call.tree, where, submission); !marked)
            return tl::unexpected(marked.error());
        entries.push_back(
            {0, {}, "teacher", "collect", which->tp.text(), name, "ok", std::to_string(submission)});
    }
    if (auto written = appendJournal(call.tree, which->course, std::move(entries)); !written)
        return tl::unexpected(written.error());
    return Json::object();
}
} // namespace

std::span<const Call> tpCalls()
{
    static constexpr Call calls[] = {
        {method::coursePublish, publish, OnHangUp::Finish},
        {method::tpOpen, open, OnHangUp::Finish},
        {method::tpEnd, end, OnHangUp::Finish},
        {method::seatExtend, extend, OnHangUp::Finish},
        {method::seatRestart, restart, OnHangUp::Finish},
        {method::status, status},
        {method::submissions, submissions},
        {method::markCollected, collected, OnHangUp::Finish},
    };
    return calls;
}

} // namespace pupitre
