// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See remotehost.h.
#include "core/agent/hosts/remotehost.h"

#include "core/agent/hosts/treecopy.h"
#include "core/agent/system/child.h"
#include "core/agent/system/linechild.h"
#include "core/agent/system/process.h"
#include "core/agent/system/smallfile.h"
#include "core/wire/jsonrpc.h"

namespace pupitre
{

namespace
{

// A put starts or ends a class there; the keep-alive of ssh notices a dead host within 45 s.
constexpr std::chrono::minutes callLimit{5};

Json seatIdsJson(const std::vector<SeatTp>& seats)
{
    Json list = Json::array();
    for (const auto& seat : seats)
        list.push_back({{"tp", seat.tp.text()}, {"seat", seat.seat.text()}});
    return list;
}

} // namespace

bool isUnreachable(const Error& error)
{
    switch (error.kind) {
    case ErrorKind::HostOffline:
    case ErrorKind::AuthenticationFailed:
    case ErrorKind::HostKeyChanged:
    case ErrorKind::ConnectionLost:
    case ErrorKind::TimedOut:
    case ErrorKind::ProtocolViolation:
        return true;
    default: // every other kind is an answer
        return false;
    }
}

Result<RemoteHost> RemoteHost::of(const StateTree& tree, Engine& engine, const std::string& address)
{
    return parseHostAddress(address).map(
        [&](HostAddress parsed) { return RemoteHost(tree, engine, std::move(parsed)); });
}

/// A lost connection by what ssh said of it.
Error RemoteHost::withReason(Error error) const
{
    if (error.kind != ErrorKind::ConnectionLost)
        return error;
    const auto says = [&](const char* words) { return error.detail.find(words) != std::string::npos; };
    if (says("Permission denied"))
        error.kind = ErrorKind::AuthenticationFailed;
    else if (says("Host key verification failed") || says("host key"))
        error.kind = ErrorKind::HostKeyChanged;
    else
        error.kind = ErrorKind::HostOffline;
    error.subject = m_address.host;
    return error;
}

Result<Json> RemoteHost::call(const char* method, const Json& params, std::stop_token stop) const
{
    const auto lost = [&](const Error& error) { return tl::unexpected<Error>(withReason(error)); };
    auto child = LineChild::start(hopArgv(m_tree, m_address, "calls"), cleanEnvironment());
    if (!child)
        return tl::unexpected<Error>(child.error());
    std::string line = toLine(RpcRequest{1, method, params});
    line.pop_back(); // send() ends it
    if (auto sent = child->send(line); !sent && sent.error().kind != ErrorKind::ConnectionLost)
        return lost(sent.error());
    // Where the pipe broke already, receive() tells why.
    const auto answer = child->receive(callLimit, stop);
    if (!answer)
        return lost(answer.error());
    const auto message = parseRpcMessage(*answer);
    const auto* response = message ? std::get_if<RpcResponse>(&*message) : nullptr;
    if (response == nullptr)
        return fail(ErrorKind::ProtocolViolation, m_address.host, answer->substr(0, 200));
    return response->outcome;
}

Result<Json> RemoteHost::hello(std::stop_token stop) const
{
    return call(hostedcall::hello, Json::object(), std::move(stop));
}

Result<HostedAnswer> RemoteHost::put(const HostWish& wish, std::stop_token stop) const
{
    Json seats = Json::array();
    for (const auto& one : wish.seats)
        seats.push_back(
            {{"tp", one.tp.text()}, {"seat", one.seat.text()}, {"held", one.as == HostedAs::Held}});
    return call(hostedcall::put,
                {{"course", toJson(wish.course)},
                 {"seats", std::move(seats)},
                 {"release", seatIdsJson(wish.release)}},
                std::move(stop))
        .and_then([&](const Json& answer) { return hostedAnswerFromJson(wish.course.id, answer); });
}

Result<void> RemoteHost::end(const CourseId& course, const std::vector<SeatTp>& seats,
                             std::stop_token stop) const
{
    return call(hostedcall::end, {{"course", course.text()}, {"seats", seatIdsJson(seats)}}, std::move(stop))
        .map([](const Json&) {});
}

Result<void> RemoteHost::forget(const CourseId& course, std::stop_token stop) const
{
    return call(hostedcall::forget, {{"course", course.text()}}, std::move(stop)).map([](const Json&) {});
}

Result<void> RemoteHost::send(const CourseId& course, const std::string& name,
                              const std::filesystem::path& folder, std::stop_token stop) const
{
    TreeEnd end;
    end.folder = folder;
    const auto own = treeEndArgv(m_tree, m_engine, end);
    if (!own)
        return tl::unexpected<Error>(own.error());
    const auto sent = joinTreeEnds(*own, hopArgv(m_tree, m_address, "receive " + course.text() + " " + name),
                                   std::move(stop));
    return sent ? Result<void>{} : tl::unexpected<Error>(withReason(sent.error()));
}

Result<Json> RemoteHost::fetch(const Fetching& what, std::stop_token stop) const
{
    const auto facts = m_engine.available();
    if (!facts)
        return tl::unexpected<Error>(facts.error());
    TreeEnd end;
    end.role = TreeEnd::Role::Receive;
    end.folder = what.folder;
    end.lock = m_tree.treeLock(what.seat);
    end.owner = static_cast<uid_t>(studentUid(facts->identity));
    end.lastIndex = what.lastIndex;
    end.asker = ownIdentity();
    if (auto made = makeFolders(end.folder.parent_path()); !made)
        return tl::unexpected<Error>(made.error());
    const auto own = treeEndArgv(m_tree, m_engine, end);
    if (!own)
        return tl::unexpected<Error>(own.error());
    const std::string request = "send " + what.seat.course.text() + " " + workName(what.seat) + " "
                                + (what.depth == IndexDepth::Hashes ? "hashes" : "stamps");
    auto came = joinTreeEnds(*own, hopArgv(m_tree, m_address, request), std::move(stop));
    return came ? came : tl::unexpected<Error>(withReason(came.error()));
}

} // namespace pupitre
