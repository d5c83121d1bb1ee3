// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See messagejson.h.
#include "core/wire/messagejson.h"

#include "core/wire/fields.h"

namespace pupitre
{

Json toJson(const SeatMessage& message)
{
    return {{"number", message.number},
            {"at", toIso(message.at)},
            {"until", toIso(message.until)},
            {"text", message.text}};
}

Result<SeatMessage> seatMessageFromJson(const Json& json)
{
    Fields f(json, "message");
    SeatMessage message;
    message.number = f.integerOr("number", 0, 1);
    message.at = f.instant("at");
    message.until = f.instant("until");
    message.text = plainMessage(f.text("text"));
    return f.finish(std::move(message));
}

Json toJson(const MessageSent& sent)
{
    Json terminals = Json::object();
    for (const auto& [seat, count] : sent.terminals)
        terminals[seat.text()] = count;
    Json failed = Json::object();
    for (const auto& [seat, error] : sent.failed)
        failed[seat.text()] = toJson(error);
    return {{"terminals", std::move(terminals)}, {"failed", std::move(failed)}};
}

Result<MessageSent> messageSentFromJson(const Json& json)
{
    Fields f(json, "answer");
    MessageSent sent;
    for (const auto& [name, count] : f.object("terminals").items()) {
        const auto seat = SeatId::parse(name);
        if (!seat || !count.is_number_integer())
            return fail(ErrorKind::Malformed, "terminals", name);
        sent.terminals[*seat] = count.get<int>();
    }
    for (const auto& [name, error] : f.object("failed").items()) {
        const auto seat = SeatId::parse(name);
        if (!seat)
            return fail(ErrorKind::Malformed, "failed", name);
        sent.failed[*seat] = errorFromJson(error);
    }
    return f.finish(std::move(sent));
}

} // namespace pupitre
