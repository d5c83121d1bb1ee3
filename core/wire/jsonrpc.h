// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// JSON-RPC 2.0, one message per line (jsonrpc.org/specification). Requests carry an integer id; `progress`
// and `status` are notifications from the agent; `cancel` is one to it.
#pragma once

#include "core/wire/json.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace pupitre
{

inline constexpr int protocolOldest = 1; // oldest protocol this version still speaks
inline constexpr int protocolNewest = 1;
inline constexpr std::size_t maxMessageBytes = 16 * 1024 * 1024; // a longer line is a ProtocolViolation

struct RpcRequest {
    std::int64_t id = 0;
    std::string method;
    Json params = Json::object();
};

struct RpcNotification {
    std::string method; // "progress", "status", "cancel"
    Json params = Json::object();
};

struct RpcResponse {
    std::int64_t id = 0;
    Result<Json> outcome;
};

using RpcMessage = std::variant<RpcRequest, RpcNotification, RpcResponse>;

/// One line without its newline. ProtocolViolation for anything that is no message.
[[nodiscard]] Result<RpcMessage> parseRpcMessage(std::string_view line);

/// Each ends in '\n'.
[[nodiscard]] std::string toLine(const RpcRequest&);
[[nodiscard]] std::string toLine(const RpcNotification&);
[[nodiscard]] std::string toLine(const RpcResponse&);

} // namespace pupitre
