// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The calls about whole courses.
#include "core/agent/serve/call.h"

#include "core/agent/check/removal.h"
#include "core/agent/course/coursefile.h"
#include "core/agent/course/home.h"
#include "core/agent/course/journal.h"
#include "core/agent/course/marks.h"
#include "core/agent/course/reconcile.h"
#include "core/agent/course/thisplace.h"
#include "core/agent/hosts/hosted.h"
#include "core/agent/serve/params.h"
#include "core/agent/system/clock.h"
#include "core/agent/system/smallfile.h"
#include "core/agent/trials/trials.h"
#include "core/wire/fields.h"
#include "core/wire/methods.h"

namespace pupitre
{

namespace
{
const char* phaseName(Phase phase)
{
    switch (phase) {
    case Phase::Draft:
        return "draft";
    case Phase::Prepared:
        return "prepared";
    case Phase::Open:
        return "open";
    case Phase::HandIn:
        return "handIn";
    case Phase::Closed:
        return "closed";
    case Phase::Purged:
        return "purged";
    }
    return "";
}

Json summaryOf(const Course& course)
{
    Json tps = Json::array();
    for (const Tp& tp : course.tps) {
        const SeatPhase phase = phaseOf(tp, now());
        Json one{{"id", tp.id.text()}, {"title", tp.title}, {"phase", phaseName(phase.phase)}};
        if (phase.until)
            one["until"] = toIso(*phase.until);
        tps.push_back(std::move(one));
    }
    return {{"id", course.id.text()},
            {"title", course.title},
            {"seats", course.seats.size()},
            {"tps", std::move(tps)}};
}

Result<Json> listCourses(const CallContext& call)
{
    const auto ids = listCourses(call.tree);
    if (!ids)
        return tl::unexpected(ids.error());
    Json courses = Json::array();
    Json failed = Json::array();
    Json away = Json::array();
    for (const CourseId& id : *ids) {
        if (isHosted(call.tree, id))
            continue; // its teacher finds it at its home
        if (isTrial(call.tree, id))
            continue; // whoever began it knows of it
        const auto home = readHome(call.tree, id);
        if (home && (home->state == HomeState::Gone || home->state == HomeState::Arriving)) {
            away.push_back({{"course", id.text()}, {"state", wireName(home->state)}, {"other", home->other}});
            continue;
        }
        const auto file = home ? readCourse(call.tree, id) : tl::unexpected(home.error());
        if (file)
            courses.push_back(summaryOf(file->course));
        else
            failed.push_back({{"course", id.text()}, {"error", toJson(file.error())}});
    }
    return Json{{"courses", std::move(courses)}, {"failed", std::move(failed)}, {"away", std::move(away)}};
}

Json linesOf(const std::string& text)
{
    Json lines = Json::array();
    for (std::size_t at = 0; at < text.size();) {
        const auto end = std::min(text.find('\n', at), text.size());
        lines.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    return lines;
}

Result<Json> get(const CallContext& call)
{
    const auto id = courseParam(call.params);
    const auto file = id ? readCourse(call.tree, *id) : tl::unexpected(id.error());
    if (!file)
        return tl::unexpected(file.error());
    return Json{
        {"course", toJson(file->course)},
        {"revision", file->revision},
        {"earlierReceiptKeys", linesOf(readFile(call.tree.receiptKeys(*id)).value_or(std::string()))}};
}

Result<Json> put(const CallContext& call)
{
    Fields f(call.params, "params");
    const auto course = courseFromJson(f.object("course"));
    if (!course)
        return tl::unexpected(course.error());
    std::optional<std::string> expected;
    if (const auto revision = f.textOr("revision", {}); !revision.empty())
        expected = revision;
    const auto revision = putCourse(call.tree, *course, expected);
    if (!revision)
        return tl::unexpected(revision.error());
    const JournalEntry entry{0, {}, "teacher", "put", {}, {}, "ok", revision->substr(0, 12)};
    if (auto written = appendJournal(call.tree, course->id, entry); !written)
        return tl::unexpected(written.error());
    call.inBackground([tree = call.tree, id = course->id, progress = call.progress](std::stop_token stop) {
        ThisPlace place(tree);
        // What fails is in the seats' error files, where the next status finds it.
        static_cast<void>(Reconcile(tree, place.machine(), "teacher").course(id, progress, stop));
    });
    return Json{{"revision", *revision}};
}

Result<Json> removeCourse(const CallContext& call)
{
    const auto id = courseParam(call.params);
    if (!id)
        return tl::unexpected(id.error());
    Fields f(call.params, "params");
    const auto force = f.flagOr("force", false) ? Uncollected::Remove : Uncollected::Refuse;
    ThisPlace place(call.tree);
    if (auto removed = removeCourse(call.tree, place.engine(), *id, force, call.stop); !removed)
        return tl::unexpected(removed.error());
    return Json::object();
}

Json failuresJson(const std::vector<SeatFailure>& failures)
{
    Json list = Json::array();
    for (const SeatFailure& failure : failures)
        list.push_back({{"course", failure.where.course.text()},
                        {"tp", failure.where.tp.text()},
                        {"seat", failure.where.seat.text()},
                        {"error", toJson(failure.error)}});
    return list;
}

Result<Json> reconcile(const CallContext& call)
{
    ThisPlace place(call.tree);
    const Reconcile doing(call.tree, place.machine(), "teacher");
    const auto trials = endOverTrials(call.tree, place.engine(), now(), call.stop);
    const auto id = call.params.contains("course") ? courseParam(call.params) : Result<CourseId>(CourseId());
    if (!id)
        return tl::unexpected(id.error());
    const auto done = id->empty() ? doing.everything(call.progress, call.stop)
                                  : doing.course(*id, call.progress, call.stop);
    if (!done)
        return tl::unexpected(done.error());
    Json result{{"changed", done->changed}, {"failed", failuresJson(done->failures)}};
    if (id->empty())
        for (Json& failure : failuresJson(trials))
            result["failed"].push_back(std::move(failure));
    if (done->jump)
        result["clockJumpedSeconds"] = done->jump->by.count();
    return result;
}

Result<Json> revoke(const CallContext& call)
{
    const auto id = courseParam(call.params);
    const auto seats = id ? seatsParam(call.params) : tl::unexpected(id.error());
    if (!seats)
        return tl::unexpected(seats.error());
    Fields f(call.params, "params");
    const bool revoked = f.flagOr("revoked", true);
    if (auto home = requireHome(call.tree, *id); !home)
        return tl::unexpected(home.error());
    std::vector<JournalEntry> entries;
    for (const SeatId& seat : *seats) {
        auto marked = revoked ? writeRevoked(call.tree, *id, seat) : clearRevoked(call.tree, *id, seat);
        if (!marked)
            return tl::unexpected(marked.error());
        entries.push_back({0, {}, "teacher", revoked ? "revoke" : "admit", {}, seat.text(), "ok", {}});
    }
    if (auto written = appendJournal(call.tree, *id, std::move(entries)); !written)
        return tl::unexpected(written.error());
    ThisPlace place(call.tree);
    const auto done = Reconcile(call.tree, place.machine(), "teacher").course(*id, call.progress, call.stop);
    if (!done)
        return tl::unexpected(done.error());
    return Json::object();
}

Result<Json> journal(const CallContext& call)
{
    const auto id = courseParam(call.params);
    if (!id)
        return tl::unexpected(id.error());
    Fields f(call.params, "params");
    const auto entries = readJournal(call.tree, *id, f.integerOr("after", 0, 0));
    if (!entries)
        return tl::unexpected(entries.error());
    Json list = Json::array();
    for (const JournalEntry& entry : *entries)
        list.push_back({{"n", entry.number},
                        {"at", toIso(entry.at)},
                        {"who", entry.who},
                        {"what", entry.what},
                        {"tp", entry.tp},
                        {"seat", entry.seat},
                        {"result", entry.result},
                        {"detail", entry.detail}});
    return Json{{"entries", std::move(list)}};
}
} // namespace

std::span<const Call> courseCalls()
{
    static constexpr Call calls[] = {
        {method::courseList, listCourses},
        {method::courseGet, get},
        {method::coursePut, put, OnHangUp::Finish},
        {method::courseRemove, removeCourse, OnHangUp::Finish},
        {method::reconcile, reconcile, OnHangUp::Finish},
        {method::seatRevoke, revoke, OnHangUp::Finish},
        {method::journal, journal},
    };
    return calls;
}

} // namespace pupitre
