// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The compute host's side. What the home wants is written down first and reconciled then, as every change
// is; between two calls the host's own tick keeps to it.
#include "core/agent/hosts/hostedcalls.h"

#include "core/agent/check/facts.h"
#include "core/agent/check/removal.h"
#include "core/agent/course/connections.h"
#include "core/agent/course/coursefile.h"
#include "core/agent/course/loads.h"
#include "core/agent/course/marks.h"
#include "core/agent/course/reconcile.h"
#include "core/agent/course/seaterror.h"
#include "core/agent/course/survey.h"
#include "core/agent/course/thisplace.h"
#include "core/agent/data/datatree.h"
#include "core/agent/gate/innersshd.h"
#include "core/agent/hosts/hostedtrees.h"
#include "core/agent/sampling/hostsamples.h"
#include "core/agent/seats/instances.h"
#include "core/agent/seats/workspaces.h"
#include "core/agent/system/clock.h"
#include "core/agent/system/process.h"
#include "core/agent/system/smallfile.h"
#include "core/wire/fields.h"
#include "core/wire/jsonrpc.h"

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <unistd.h>

namespace pupitre
{

namespace
{

std::vector<SeatTp> seatList(Fields& f, const char* member, const CourseId& course)
{
    std::vector<SeatTp> seats;
    for (const Json& one : f.list(member)) {
        Fields s(one, "seat");
        SeatTp seat{course, s.id<TpId>("tp"), s.id<SeatId>("seat")};
        seats.push_back(f.take(s.finish(std::move(seat))));
    }
    return seats;
}

struct PutOrder {
    Course course;
    Hosted hosted;
    std::vector<SeatTp> release;
};

Result<PutOrder> putOrder(const std::string& home, const Json& params)
{
    Fields f(params, "params");
    PutOrder order;
    order.course = f.take(courseFromJson(f.object("course")));
    order.hosted.home = home;
    for (const Json& one : f.list("seats")) {
        Fields s(one, "seat");
        HostedSeat seat{s.id<TpId>("tp"), s.id<SeatId>("seat"),
                        s.flagOr("held", false) ? HostedAs::Held : HostedAs::Running};
        order.hosted.seats.push_back(f.take(s.finish(std::move(seat))));
    }
    order.release = seatList(f, "release", order.course.id);
    return f.finish(std::move(order));
}

/// Conflict where the course of this name is somebody else's.
Result<void> checkHome(const StateTree& tree, const CourseId& course, const std::string& home)
{
    const auto hosted = readHosted(tree, course);
    if (!hosted)
        return tl::unexpected<Error>(hosted.error());
    if (*hosted ? (*hosted)->home != home : pupitre::exists(tree.courseFile(course)))
        return fail(ErrorKind::Conflict, course.text(), "another home");
    return {};
}

/// hosted.json before course.json: a copy must never be taken for a course of this place.
Result<void> writeOrder(const StateTree& tree, const PutOrder& order)
{
    const auto& id = order.course.id;
    if (auto made = makeFolders(tree.course(id)); !made)
        return made;
    const auto before = readHosted(tree, id);
    if (!before || !*before || **before != order.hosted)
        if (auto written = writeHosted(tree, id, order.hosted); !written)
            return written;
    return putCopy(tree, order.course);
}

Result<void> release(const StateTree& tree, Engine& engine, const PutOrder& order)
{
    std::vector<SeatTp> seats;
    for (const auto& seat : order.release)
        if (order.hosted.seat(seat) == HostedAs::Elsewhere && pupitre::exists(tree.seatTp(seat)))
            seats.push_back(seat);
    for (const auto& seat : seats)
        if (auto ended = endConnections(tree, seat); !ended)
            return ended;
    const auto failures = Workspaces(tree, engine).purge(seats); // ends their instances first
    for (const auto& seat : seats)
        static_cast<void>(
            clearBlocked(tree, seat.course, seat.seat)); // with the work, the quota is free again
    return failures.empty() ? Result<void>{} : tl::unexpected<Error>(failures.front().error);
}

FarSeat farSeat(const StateTree& tree, const SeatView& view)
{
    FarSeat seat;
    seat.where = view.where;
    seat.prepared = view.workspace;
    seat.used = view.used;
    seat.alive = view.alive;
    seat.connections = view.connections;
    seat.lastActivity = view.lastActivity;
    seat.sshdHostKey = innerHostKey(tree, view.where);
    seat.error = readSeatError(tree, view.where);
    if (view.marks.blocked && !seat.error)
        seat.error = Error{ErrorKind::QuotaExceeded, view.where.seat.text(), *view.marks.blocked};
    return seat;
}

std::vector<FarSeat> farSeats(const StateTree& tree, const Course& course, const std::vector<SeatView>& views)
{
    std::map<SeatTp, InstanceLoad> loads;
    for (const Tp& tp : course.tps)
        for (const auto& [seat, load] : loadsOf(tree, course.id, tp, views))
            loads.emplace(SeatTp{course.id, tp.id, seat}, load);
    std::vector<FarSeat> seats;
    for (const SeatView& view : views) {
        seats.push_back(farSeat(tree, view));
        if (const auto load = loads.find(view.where); load != loads.end())
            seats.back().load = load->second;
    }
    return seats;
}

std::vector<std::string> treesHere(const StateTree& tree, const CourseId& course)
{
    std::vector<std::string> names;
    const auto add = [&](const std::filesystem::path& folder, const std::string& name) {
        if (pupitre::exists(folder))
            names.push_back(name);
    };
    add(tree.data(course), "data");
    add(tree.documents(course), "documents");
    std::error_code failed;
    for (std::filesystem::directory_iterator it(DataTree(tree).root(), failed), end; !failed && it != end;
         it.increment(failed))
        if (const std::string set = it->path().filename().string(); isSha256(set))
            names.push_back(dataSetName(set));
    for (std::filesystem::directory_iterator it(tree.course(course) / "code", failed), end;
         !failed && it != end; it.increment(failed))
        if (const auto name = "code/" + it->path().filename().string(); hostedTree(tree, course, name))
            names.push_back(name);
    return names;
}

/// Seats that have work here and are not of the order: their home lost sight of us, and gave them to others.
std::vector<FarSeat> keptSeats(const StateTree& tree, const CourseId& course, const Hosted& hosted)
{
    std::vector<FarSeat> kept;
    std::error_code failed;
    const auto seats = tree.course(course) / "seats";
    for (std::filesystem::directory_iterator seat(seats, failed), end; !failed && seat != end;
         seat.increment(failed)) {
        std::error_code inner;
        for (std::filesystem::directory_iterator tp(seat->path(), inner), last; !inner && tp != last;
             tp.increment(inner)) {
            const auto seatId = SeatId::parse(seat->path().filename().string());
            const auto tpId = TpId::parse(tp->path().filename().string());
            if (!seatId || !tpId)
                continue;
            const SeatTp where{course, *tpId, *seatId};
            if (hosted.seat(where) != HostedAs::Elsewhere)
                continue;
            if (const auto view = surveySeat(tree, where))
                kept.push_back(farSeat(tree, *view));
        }
    }
    return kept;
}

Result<Json> answerPut(const StateTree& tree, const std::string& home, const Json& params)
{
    const auto order = putOrder(home, params);
    if (!order)
        return tl::unexpected<Error>(order.error());
    const auto& id = order->course.id;
    ThisPlace place(tree);
    const auto machine = place.machine();
    if (auto done = checkHome(tree, id, home).and_then([&] { return writeOrder(tree, *order); }); !done)
        return tl::unexpected<Error>(done.error());
    const auto reconciled = Reconcile(tree, machine, "home").course(id);
    if (!reconciled)
        return tl::unexpected<Error>(reconciled.error());
    if (auto released = release(tree, machine.engine, *order); !released)
        return tl::unexpected<Error>(released.error());
    HostedAnswer answer;
    answer.gpus = machine.gpus ? static_cast<int>(machine.gpus().size()) : 0;
    answer.trees = treesHere(tree, id);
    std::vector<SeatView> views;
    for (const auto& one : order->hosted.seats) {
        const SeatTp where{id, one.tp, one.seat};
        const auto view = surveySeat(tree, where);
        const Seat* seat = order->course.seat(one.seat);
        if (view && view->alive && seat != nullptr && innerHostKey(tree, where).empty())
            static_cast<void>(prepareInnerSshd(tree, where, *seat)); // the home tells its key to the student
        if (view)
            views.push_back(*view);
    }
    answer.seats = farSeats(tree, order->course, views);
    answer.kept = keptSeats(tree, id, order->hosted);
    answer.sample = newestSampleFor(tree, home);
    return toJson(answer);
}

/// NotFound where the course is not a copy of this home's.
Result<void> checkOwn(const StateTree& tree, const CourseId& course, const std::string& home)
{
    const auto hosted = readHosted(tree, course);
    if (!hosted || !*hosted || (*hosted)->home != home)
        return fail(ErrorKind::NotFound, course.text());
    return {};
}

Result<Json> answerEnd(const StateTree& tree, const std::string& home, const Json& params)
{
    Fields f(params, "params");
    const auto course = f.id<CourseId>("course");
    const auto seats = f.finish(seatList(f, "seats", course));
    if (!seats)
        return tl::unexpected<Error>(seats.error());
    if (auto own = checkOwn(tree, course, home); !own)
        return tl::unexpected<Error>(own.error());
    ThisPlace place(tree);
    const auto failures = Instances(tree, place.machine().engine).end(*seats);
    return failures.empty() ? Result<Json>(Json::object()) : tl::unexpected<Error>(failures.front().error);
}

Result<Json> answerForget(const StateTree& tree, const std::string& home, const Json& params)
{
    Fields f(params, "params");
    const auto course = f.finish(f.id<CourseId>("course"));
    if (!course)
        return tl::unexpected<Error>(course.error());
    if (!pupitre::exists(tree.course(*course)))
        return Json::object();
    ThisPlace place(tree);
    auto gone = checkOwn(tree, *course, home).and_then([&] {
        return removeCourse(tree, place.machine().engine, *course, Uncollected::Remove, {});
    });
    return gone ? Result<Json>(Json::object()) : tl::unexpected<Error>(gone.error());
}

Result<Json> answerHello(const StateTree& tree)
{
    ThisPlace place(tree);
    const auto machine = place.machine();
    if (const auto engine = machine.engine.available(); !engine)
        return tl::unexpected<Error>(engine.error());
    return Json{{"host", hostName()},
                {"agentVersion", agentVersion()},
                {"clock", toIso(now())},
                {"gpus", machine.gpus().size()}};
}

RpcResponse answerTo(const StateTree& tree, const std::string& home, const RpcRequest& request)
{
    if (request.method == hostedcall::put)
        return {request.id, answerPut(tree, home, request.params)};
    if (request.method == hostedcall::end)
        return {request.id, answerEnd(tree, home, request.params)};
    if (request.method == hostedcall::forget)
        return {request.id, answerForget(tree, home, request.params)};
    if (request.method == hostedcall::hello)
        return {request.id, answerHello(tree)};
    return {request.id, fail(ErrorKind::NotFound, request.method, "method")};
}

} // namespace

int runHostedCalls(const StateTree& tree, const std::string& home, int in, int out)
{
    std::signal(SIGPIPE, SIG_IGN); // a home that goes away must not cut a start or an end short
    std::signal(SIGHUP, SIG_IGN);
    std::string buffer;
    std::vector<char> piece(64 * 1024);
    for (;;) {
        const auto end = buffer.find('\n');
        if (end == std::string::npos) {
            const ssize_t n = ::read(in, piece.data(), piece.size());
            if (n < 0 && errno == EINTR)
                continue;
            if (n <= 0)
                return 0;
            buffer.append(piece.data(), static_cast<std::size_t>(n));
            if (buffer.size() > maxMessageBytes)
                return 2;
            continue;
        }
        const auto message = parseRpcMessage(std::string_view(buffer).substr(0, end));
        const auto* request = message ? std::get_if<RpcRequest>(&*message) : nullptr;
        if (request == nullptr)
            return 2;
        const std::string answer = toLine(answerTo(tree, home, *request));
        buffer.erase(0, end + 1);
        for (std::string_view rest = answer; !rest.empty();) {
            const ssize_t n = ::write(out, rest.data(), rest.size());
            if (n < 0 && errno != EINTR)
                return 1;
            rest.remove_prefix(n > 0 ? static_cast<std::size_t>(n) : 0);
        }
    }
}

} // namespace pupitre
