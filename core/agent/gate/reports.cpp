// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Only this seat's part of a TP's status leaves the gate.
#include "core/agent/gate/reports.h"

#include "core/agent/course/messages.h"
#include "core/agent/course/status.h"
#include "core/agent/gate/innersshd.h"
#include "core/agent/hosts/away.h"
#include "core/agent/keys/signature.h"
#include "core/agent/seats/submissionfolder.h"
#include "core/agent/system/clock.h"
#include "core/agent/system/smallfile.h"
#include "core/wire/json.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace pupitre
{

namespace
{

constexpr int indent = 2;

std::string written(const Json& json)
{
    return json.dump(indent, ' ', false, Json::error_handler_t::replace) + "\n";
}

std::string localOr(const Moment& moment)
{
    return moment.local.empty() ? toIso(moment.utc) : moment.local;
}

Json sessionsOf(const Tp& tp)
{
    Json sessions = Json::array();
    for (const auto& session : tp.sessions)
        sessions.push_back({{"start", toIso(session.start.utc)},
                            {"end", toIso(session.end.utc)},
                            {"startLocal", localOr(session.start)},
                            {"endLocal", localOr(session.end)}});
    return sessions;
}

Json messagesIn(const StateTree& tree, const SeatTp& where)
{
    Json messages = Json::array();
    for (const SeatMessage& message : messagesOf(tree, where))
        if (now() < message.until)
            messages.push_back({{"at", toIso(message.at)}, {"text", message.text}});
    return messages;
}

GateResult<Json> tpReport(const StateTree& tree, const SeatTpState& state)
{
    const auto status = tpStatus(tree, state.where.course, state.where.tp);
    if (!status)
        return refuse(Refusal::Broken, status.error());
    const auto own = std::ranges::find(status->seats, state.where.seat, &SeatStatus::seat);
    if (own == status->seats.end())
        return refuse(Refusal::NoSeat);
    auto json = toJson(*own);
    json["tp"] = state.where.tp.text();
    json["title"] = state.tp->title;
    json["room"] = state.tp->room;
    json["deadline"] = toIso(deadlineOf(*state.tp, state.where.seat));
    json["sessions"] = sessionsOf(*state.tp);
    json["messages"] = messagesIn(tree, state.where);
    const auto far = isAway(tree, state.where) ? readFarSeat(tree, state.where) : std::nullopt;
    if (const auto key = far ? far->sshdHostKey : innerHostKey(tree, state.where); !key.empty())
        json["sshdHostKey"] = key;
    return json;
}

std::string placeKeyText(const StateTree& tree)
{
    const auto key = placeKey(tree);
    return key ? toLine(*key) : std::string{};
}

} // namespace

GateResult<std::string> statusReport(const StateTree& tree, const Course& course, const SeatId& seat,
                                     const std::vector<SeatTpState>& tps)
{
    Json json{{"course", course.id.text()}, {"title", course.title}, {"seat", seat.text()},
              {"clock", toIso(now())},      {"zone", course.zone},   {"placeKey", placeKeyText(tree)},
              {"tps", Json::array()}};
    for (const auto& state : tps) {
        auto one = tpReport(tree, state);
        if (!one)
            return tl::unexpected(one.error());
        json["tps"].push_back(std::move(*one));
    }
    return written(json);
}

GateResult<std::string> receiptReport(const StateTree& tree, const SeatTpState& state)
{
    const auto submissions = listSubmissions(tree, state.where);
    if (!submissions)
        return refuse(Refusal::Broken, submissions.error());
    if (submissions->empty())
        return refuse(Refusal::NothingHandedIn);
    const auto folder = tree.submission(state.where, submissions->back().number);
    const auto text = readFile(folder / "receipt.json");
    const auto receipt = text ? parseJson(*text, "receipt") : tl::unexpected(text.error());
    if (!receipt)
        return refuse(Refusal::Broken, receipt.error());
    const auto signature = readFile(folder / "receipt.json.sig");
    return written({{"receipt", *receipt},
                    {"text", *text},
                    {"signature", signature ? Json(*signature) : Json()},
                    {"placeKey", placeKeyText(tree)}});
}

} // namespace pupitre
