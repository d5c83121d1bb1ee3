// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/remote/agentsession.h"

#include "core/wire/methods.h"

#include <chrono>

namespace pupitre
{

namespace
{
constexpr std::size_t shownNoise = 500;

Error notClean(Remote& remote, std::string noise)
{
    return {ErrorKind::ShellNotClean, remote.name(), noise.substr(0, shownNoise)};
}

Result<AgentHello> helloFromJson(const Json& json)
{
    if (!json.is_object() || !json.contains("facts") || !json.contains("protocol"))
        return fail(ErrorKind::ProtocolViolation, "hello", toText(json).substr(0, shownNoise));
    const auto& range = json["protocol"];
    if (!range.is_object() || !range.contains("oldest") || !range.contains("newest")
        || !range["oldest"].is_number_integer() || !range["newest"].is_number_integer())
        return fail(ErrorKind::ProtocolViolation, "hello", toText(range).substr(0, shownNoise));
    AgentHello hello;
    hello.protocolOldest = range["oldest"].get<int>();
    hello.protocolNewest = range["newest"].get<int>();
    if (hello.protocolOldest > protocolNewest)
        return fail(ErrorKind::AgentTooNew, json["facts"].value("agentVersion", std::string()));
    auto facts = placeFactsFromJson(json["facts"]);
    if (!facts)
        return tl::unexpected(facts.error());
    hello.facts = std::move(*facts);
    return hello;
}

Instant now()
{
    return std::chrono::time_point_cast<Instant::duration>(std::chrono::system_clock::now());
}
} // namespace

AgentSession::AgentSession(std::unique_ptr<Remote> remote, std::unique_ptr<ByteStream> stream)
    : m_remote(std::move(remote)), m_stream(std::move(stream))
{
}

Result<AgentSession> AgentSession::start(std::unique_ptr<Remote> remote, const CommandLine& command,
                                         Waiter& waiter)
{
    auto stream = remote->exec(command, waiter);
    if (!stream)
        return tl::unexpected(stream.error());
    AgentSession session(std::move(remote), std::move(*stream));
    const auto asked = now();
    const auto answer = session.ask(
        method::hello, {{"protocol", {{"oldest", protocolOldest}, {"newest", protocolNewest}}}}, waiter);
    if (!answer)
        return tl::unexpected(answer.error());
    const auto answered = now();
    auto hello = helloFromJson(*answer);
    if (!hello)
        return tl::unexpected(hello.error());
    hello->clockSkew = hello->facts.clock - (asked + (answered - asked) / 2);
    session.m_hello = std::move(*hello);
    return session;
}

Result<Json> AgentSession::ask(const char* method, Json params, Waiter& waiter, const Notified& notified)
{
    const bool first = m_lastId == 0;
    const auto id = nextId();
    const auto request = toLine(RpcRequest{id, method, std::move(params)});
    const auto sent = m_stream->write(std::as_bytes(std::span(request)), waiter);
    if (!sent && sent.error().kind != ErrorKind::ConnectionLost) // else its last words say more
        return tl::unexpected(sent.error());
    for (;;) {
        const auto line = m_lines.next(*m_stream, waiter);
        if (!line)
            return tl::unexpected(line.error());
        if (!*line) {
            const auto noise = m_lines.takeRest();
            return tl::unexpected(first && !noise.empty() ? notClean(*m_remote, noise) : ended(waiter));
        }
        auto message = parseRpcMessage(**line);
        if (!message && first)
            return tl::unexpected(notClean(*m_remote, **line + '\n' + m_lines.takeRest()));
        if (!message)
            return tl::unexpected(message.error());
        if (auto* response = std::get_if<RpcResponse>(&*message); response && response->id == id)
            return std::move(response->outcome);
        if (const auto* notification = std::get_if<RpcNotification>(&*message); notification && notified)
            notified(*notification);
    }
}

Error AgentSession::ended(Waiter& waiter) const
{
    const auto exit = m_stream->finish(waiter);
    if (!exit)
        return exit.error();
    if (exit->code == 0)
        return {ErrorKind::ConnectionLost, m_remote->name(), exit->stderrTail};
    return {ErrorKind::AgentFailed, m_remote->name(), exit->stderrTail};
}

} // namespace pupitre
