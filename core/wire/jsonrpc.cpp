// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See jsonrpc.h. Our errors travel in `data`; `code` is only what the specification asks for.
#include "core/wire/jsonrpc.h"

#include "core/wire/fields.h"

namespace pupitre
{

namespace
{
constexpr int ourErrorCode = -32000; // "server error" range of the specification

tl::unexpected<Error> violation(std::string_view line)
{
    return fail(ErrorKind::ProtocolViolation, "message", std::string(line.substr(0, 120)));
}

Error errorOf(const Json& error)
{
    if (error.is_object() && error.contains("data") && error["data"].is_object())
        return errorFromJson(error["data"]);
    Fields f(error, "error");
    return {ErrorKind::ProtocolViolation, f.textOr("message", {}), {}};
}
} // namespace

Result<RpcMessage> parseRpcMessage(std::string_view line)
{
    if (line.size() > maxMessageBytes)
        return violation("too long");
    const auto json = parseJson(line, "message");
    if (!json || !json->is_object() || json->value("jsonrpc", Json()) != "2.0")
        return violation(line);

    const bool hasId = json->contains("id") && (*json)["id"].is_number_integer();
    const std::int64_t id = hasId ? (*json)["id"].get<std::int64_t>() : 0;
    if (json->contains("method")) {
        if (!(*json)["method"].is_string())
            return violation(line);
        Json params = json->contains("params") ? (*json)["params"] : Json::object();
        if (!params.is_object())
            return violation(line);
        std::string method = (*json)["method"].get<std::string>();
        if (hasId)
            return RpcRequest{id, std::move(method), std::move(params)};
        return RpcNotification{std::move(method), std::move(params)};
    }
    if (!hasId)
        return violation(line);
    if (json->contains("error"))
        return RpcResponse{id, tl::unexpected<Error>(errorOf((*json)["error"]))};
    if (json->contains("result"))
        return RpcResponse{id, (*json)["result"]};
    return violation(line);
}

std::string toLine(const RpcRequest& request)
{
    return toText({{"jsonrpc", "2.0"},
                   {"id", request.id},
                   {"method", request.method},
                   {"params", request.params}})
           + '\n';
}

std::string toLine(const RpcNotification& notification)
{
    return toText({{"jsonrpc", "2.0"}, {"method", notification.method}, {"params", notification.params}})
           + '\n';
}

std::string toLine(const RpcResponse& response)
{
    if (response.outcome)
        return toText({{"jsonrpc", "2.0"}, {"id", response.id}, {"result", *response.outcome}}) + '\n';
    const Error& error = response.outcome.error();
    return toText({{"jsonrpc", "2.0"},
                   {"id", response.id},
                   {"error",
                    {{"code", ourErrorCode}, {"message", wireName(error.kind)}, {"data", toJson(error)}}}})
           + '\n';
}

} // namespace pupitre
