// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The calls that take a course from one place to another.
#include "core/agent/serve/call.h"

#include "core/agent/course/adoption.h"
#include "core/agent/course/coursefile.h"
#include "core/agent/course/home.h"
#include "core/agent/course/journal.h"
#include "core/agent/course/packing.h"
#include "core/agent/course/reconcile.h"
#include "core/agent/course/thisplace.h"
#include "core/agent/hosts/away.h"
#include "core/agent/serve/params.h"
#include "core/agent/system/smallfile.h"
#include "core/wire/fields.h"
#include "core/wire/methods.h"

namespace pupitre
{

namespace
{

Json toJson(const Home& home)
{
    Json json{{"state", wireName(home.state)}};
    if (home.token.empty())
        return json;
    json["token"] = home.token;
    json["other"] = home.other;
    json["since"] = toIso(home.since);
    return json;
}

Result<Json> home(const CallContext& call)
{
    const auto id = courseParam(call.params);
    if (!id)
        return tl::unexpected(id.error());
    if (!pupitre::exists(call.tree.courseFile(*id)))
        return fail(ErrorKind::NotFound, id->text());
    const auto known = readHome(call.tree, *id);
    return known ? Result<Json>(toJson(*known)) : tl::unexpected(known.error());
}

Result<Json> pack(const CallContext& call)
{
    const auto id = courseParam(call.params);
    if (!id)
        return tl::unexpected(id.error());
    ThisPlace place(call.tree);
    const auto packed = packCourse(call.tree, place.engine(), *id, call.stop);
    if (!packed)
        return tl::unexpected(packed.error());
    return Json{{"leftOut", packed->leftOut}};
}

Result<Json> unpack(const CallContext& call)
{
    const auto id = courseParam(call.params);
    auto gone = id ? unpackCourse(call.tree, *id) : Result<void>(tl::unexpected(id.error()));
    return gone ? Result<Json>(Json::object()) : tl::unexpected(gone.error());
}

Result<Json> adopt(const CallContext& call)
{
    Fields f(call.params, "params");
    AdoptionOrder order;
    order.course = f.id<CourseId>("course");
    order.token = f.textOr("token", {});
    order.from = f.textOr("from", {});
    if (auto whole = f.finish(0); !whole)
        return tl::unexpected(whole.error());
    const auto adopted = adoptCourse(call.tree, order, call.stop);
    if (!adopted)
        return tl::unexpected(adopted.error());
    return Json{{"revision", adopted->revision}, {"submissions", adopted->submissions}};
}

/// One step, journalled, and then the place does what follows from it.
Result<Json> stepped(const CallContext& call, const char* what, const CourseId& id, const Result<Home>& stood)
{
    if (!stood)
        return tl::unexpected(stood.error());
    JournalEntry entry;
    entry.who = "teacher";
    entry.what = what;
    entry.result = "ok";
    if (auto written = appendJournal(call.tree, id, std::move(entry)); !written)
        return tl::unexpected(written.error());
    ThisPlace place(call.tree);
    const auto done = Reconcile(call.tree, place.machine(), "teacher").course(id, call.progress, call.stop);
    if (!done)
        return tl::unexpected(done.error());
    // Whoever goes on with the next step relies on it: nothing of the course runs here any more.
    if (stood->state != HomeState::Here && !done->failures.empty())
        return tl::unexpected(done->failures.front().error);
    return toJson(*stood);
}

Result<Json> leave(const CallContext& call)
{
    Fields f(call.params, "params");
    const auto id = f.id<CourseId>("course");
    const auto to = f.text("to");
    if (auto whole = f.finish(0); !whole)
        return tl::unexpected(whole.error());
    const auto file = readCourse(call.tree, id);
    if (auto all = file ? requireAllHome(call.tree, file->course) : tl::unexpected(file.error()); !all)
        return tl::unexpected(all.error());
    return stepped(call, "leave", id, leaveHome(call.tree, id, to));
}

using TokenStep = Result<Home> (*)(const StateTree&, const CourseId&, const std::string&);

Result<Json> byToken(const CallContext& call, const char* what, TokenStep step)
{
    Fields f(call.params, "params");
    const auto id = f.id<CourseId>("course");
    const auto token = f.text("token");
    if (auto whole = f.finish(0); !whole)
        return tl::unexpected(whole.error());
    return stepped(call, what, id, step(call.tree, id, token));
}

Result<Json> stay(const CallContext& call)
{
    return byToken(call, "stay", stayHome);
}

Result<Json> gone(const CallContext& call)
{
    return byToken(call, "gone", leftHome);
}

Result<Json> arrive(const CallContext& call)
{
    return byToken(call, "arrive", arriveHome);
}

} // namespace

std::span<const Call> homeCalls()
{
    static constexpr Call calls[] = {
        {method::courseHome, home},
        {method::coursePack, pack, OnHangUp::Finish},
        {method::courseUnpack, unpack, OnHangUp::Finish},
        {method::courseAdopt, adopt, OnHangUp::Finish},
        {method::courseLeave, leave, OnHangUp::Finish},
        {method::courseStay, stay, OnHangUp::Finish},
        {method::courseGone, gone, OnHangUp::Finish},
        {method::courseArrive, arrive, OnHangUp::Finish},
    };
    return calls;
}

} // namespace pupitre
