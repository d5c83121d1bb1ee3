// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The calls about the place itself.
#include "core/agent/serve/call.h"

#include "core/agent/check/checks.h"
#include "core/agent/check/facts.h"
#include "core/agent/check/rehearsal.h"
#include "core/agent/check/removal.h"
#include "core/agent/check/showing.h"
#include "core/agent/course/coursefile.h"
#include "core/agent/course/standing.h"
#include "core/agent/course/thisplace.h"
#include "core/agent/course/timer.h"
#include "core/agent/trials/trialmark.h"
#include "core/wire/fields.h"
#include "core/wire/jsonrpc.h"
#include "core/wire/methods.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>

namespace pupitre
{

namespace
{
/// The newest protocol both sides speak.
Result<int> protocolFor(const Json& params)
{
    Fields f(params, "params");
    const Json& range = f.object("protocol");
    Fields r(range, "protocol");
    const auto oldest = r.integerOr("oldest", protocolOldest, 0, 1'000'000);
    const auto newest = r.integerOr("newest", protocolNewest, 0, 1'000'000);
    if (auto whole = r.finish(0); !whole)
        return tl::unexpected(whole.error());
    const std::string ours = std::to_string(protocolOldest) + "-" + std::to_string(protocolNewest);
    if (newest < protocolOldest)
        return fail(ErrorKind::AgentTooNew, agentVersion(), ours);
    if (oldest > protocolNewest)
        return fail(ErrorKind::InvalidArgument, "protocol", ours);
    return static_cast<int>(std::min<std::int64_t>(newest, protocolNewest));
}

Json runningReconciles(const StateTree& tree)
{
    Json running = Json::array();
    for (const CourseId& id : listCourses(tree).value_or(std::vector<CourseId>())) {
        if (const auto standing = readStanding(tree, id); standing && !isTrial(tree, id))
            running.push_back({{"course", id.text()},
                               {"step", standing->step},
                               {"done", standing->done},
                               {"total", standing->total}});
    }
    return running;
}

Result<Json> hello(const CallContext& call)
{
    const auto speak = protocolFor(call.params);
    if (!speak)
        return tl::unexpected(speak.error());
    ThisPlace place(call.tree);
    return Json{{"facts", toJson(placeFacts(call.tree, place.engine()))},
                {"protocol", {{"oldest", protocolOldest}, {"newest", protocolNewest}}},
                {"speak", *speak},
                {"running", runningReconciles(call.tree)}};
}

Result<Json> facts(const CallContext& call)
{
    ThisPlace place(call.tree);
    Json json = toJson(placeFacts(call.tree, place.engine()));
    // "client port server port" (sshd(8)): what students who come the same way look like from here.
    if (const char* connection = std::getenv("SSH_CONNECTION"))
        json["reachedFrom"] = std::string(connection, std::strcspn(connection, " "));
    return json;
}

Result<Json> check(const CallContext& call)
{
    Fields f(call.params, "params");
    ThisPlace place(call.tree);
    CheckOrder order{call.tree,
                     place.engine(),
                     f.flagOr("probe", false) ? Probing::Yes : Probing::No,
                     f.textOr("image", {}),
                     call.stop,
                     place.everyEngine()};
    if (auto whole = f.finish(0); !whole)
        return tl::unexpected(whole.error());
    if (order.image.empty() && order.probing == Probing::Yes)
        if (const auto images = place.images().list(); images && !images->empty())
            order.image = images->front().reference;
    Json items = Json::array();
    runChecks(order, [&](const CheckItem& item) {
        items.push_back(toJson(item));
        call.item(items.back());
    });
    if (call.stop.stop_requested())
        return fail(ErrorKind::Cancelled, method::placeCheck);
    return Json{{"items", std::move(items)}};
}

Result<Json> show(const CallContext& call)
{
    const auto files = shownFiles(call.tree);
    if (!files)
        return tl::unexpected(files.error());
    Json list = Json::array();
    for (const ShownFile& file : *files)
        list.push_back({{"path", file.path}, {"bytes", file.text}, {"size", file.size}});
    return Json{{"files", std::move(list)}};
}

Result<Json> install(const CallContext& call)
{
    const auto timer = installTimer(call.tree);
    if (!timer)
        return tl::unexpected(timer.error());
    switch (*timer) {
    case TimerKind::None:
        return Json{{"timer", "none"}};
    case TimerKind::SystemdUser:
        return Json{{"timer", "systemdUser"}};
    case TimerKind::Crontab:
        return Json{{"timer", "crontab"}};
    }
    return Json::object();
}

Result<Json> removePlace(const CallContext& call)
{
    Fields f(call.params, "params");
    const Work work = f.flagOr("keepWork", false) ? Work::Keep : Work::Remove;
    const Uncollected uncollected = f.flagOr("force", false) ? Uncollected::Remove : Uncollected::Refuse;
    if (auto whole = f.finish(0); !whole)
        return tl::unexpected(whole.error());
    ThisPlace place(call.tree);
    const auto removed = uninstall(call.tree, place.engine(), work, uncollected, call.stop);
    if (!removed)
        return tl::unexpected(removed.error());
    return Json{{"removed", *removed}};
}

Result<Json> rehearsePlace(const CallContext& call)
{
    Fields f(call.params, "params");
    const auto seats = f.integerOr("seats", 1, 1, 100'000);
    const auto course = courseFromJson(f.object("course"));
    if (auto whole = f.finish(0); !whole)
        return tl::unexpected(whole.error());
    if (!course)
        return tl::unexpected(course.error());
    if (course->tps.empty())
        return fail(ErrorKind::InvalidArgument, "course", "no TP");
    const Tp& tp = course->tps.front();
    ThisPlace place(call.tree);
    const int instances = static_cast<int>(std::min<std::int64_t>(seats, rehearsedAtMost));
    const auto took =
        rehearse(call.tree, place.engine(), {tp.image, tp.open, instances}, call.progress, call.stop);
    if (!took)
        return tl::unexpected(took.error());
    return Json{{"instances", took->instances},
                {"oneMs", took->oneTook.count()},
                {"allMs", took->allTook.count()},
                {"bytesEach", took->bytesEach},
                {"cpus", took->cpus},
                {"memoryMiB", took->memoryMiB},
                {"diskFreeMiB", took->diskFreeMiB},
                {"memoryAvailableMiB", took->memoryAvailableMiB},
                {"gpus", took->gpus}};
}
} // namespace

std::span<const Call> placeCalls()
{
    static constexpr Call calls[] = {
        {method::hello, hello},
        {method::placeFacts, facts},
        {method::placeCheck, check},
        {method::placeShow, show},
        {method::placeRehearse, rehearsePlace},
        {method::placeInstall, install, OnHangUp::Finish},
        {method::placeUninstall, removePlace, OnHangUp::Finish},
    };
    return calls;
}

} // namespace pupitre
