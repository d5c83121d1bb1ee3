// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/remote/transfer/treecalls.h"

#include "core/wire/methods.h"
#include "core/wire/pathjson.h"

namespace pupitre
{

namespace
{
Result<ManifestEntry> entryFromJson(const Json& json)
{
    const auto path =
        json.is_object() && json.contains("path") ? pathFromJson(json["path"]) : fail(ErrorKind::Malformed);
    if (!path || !json.contains("sha256") || !json["sha256"].is_string() || !json.contains("size")
        || !json["size"].is_number_unsigned())
        return fail(ErrorKind::ProtocolViolation, method::treeManifest, toText(json).substr(0, 200));
    return ManifestEntry{*path, json["sha256"].get<std::string>(), json["size"].get<std::uint64_t>()};
}
} // namespace

Json treeParams(const TreeName& tree)
{
    return {{"course", tree.course}, {"tree", tree.tree}};
}

Result<TreeThere> treeThere(AgentSession& session, const TreeName& tree, Waiter& waiter)
{
    const auto answer = session.ask(method::treeManifest, treeParams(tree), waiter);
    if (!answer && answer.error().kind == ErrorKind::NotFound)
        return TreeThere{};
    if (!answer)
        return tl::unexpected(answer.error());
    if (!answer->is_object() || !answer->contains("entries") || !(*answer)["entries"].is_array()
        || !answer->contains("complete") || !(*answer)["complete"].is_boolean())
        return fail(ErrorKind::ProtocolViolation, method::treeManifest, toText(*answer).substr(0, 200));
    TreeThere there;
    there.complete = (*answer)["complete"].get<bool>();
    for (const auto& json : (*answer)["entries"]) {
        auto entry = entryFromJson(json);
        if (!entry)
            return tl::unexpected(entry.error());
        auto path = entry->path;
        there.files.emplace(std::move(path), std::move(*entry));
    }
    return there;
}

Result<Json> awaitVerdict(AgentSession& session, Waiter& waiter)
{
    for (;;) {
        const auto line = session.lines().next(session.stream(), waiter);
        if (!line)
            return tl::unexpected(line.error());
        if (!*line)
            return tl::unexpected(session.ended(waiter));
        auto message = parseRpcMessage(**line);
        if (!message)
            return tl::unexpected(message.error());
        if (auto* response = std::get_if<RpcResponse>(&*message);
            response && response->id == session.lastId())
            return std::move(response->outcome);
    }
}

} // namespace pupitre
