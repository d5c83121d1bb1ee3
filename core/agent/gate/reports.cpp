// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Only this seat's part of a TP's status leaves the gate.
#include "core/agent/gate/reports.h"

#include "core/agent/course/messages.h"
#include "core/agent/course/status.h"
#include "core/agent/gate/atwork.h"
#include "core/agent/gate/innersshd.h"
#include "core/agent/hosts/away.h"
#include "core/agent/keys/signature.h"
#include "core/agent/seats/submissionfolder.h"
#include "core/agent/system/clock.h"
#include "core/agent/system/smallfile.h"
#include "core/wire/studentreportjson.h"

#include <nlohmann/json.hpp>

namespace pupitre
{

namespace
{

constexpr int indent = 2;

std::string written(const Json& json)
{
    return json.dump(indent, ' ', false, Json::error_handler_t::replace) + "\n";
}

std::vector<TeacherMessage> messagesIn(const StateTree& tree, const SeatTp& where)
{
    std::vector<TeacherMessage> messages;
    for (const SeatMessage& message : messagesOf(tree, where))
        if (now() < message.until)
            messages.push_back({message.at, message.text});
    return messages;
}

std::optional<PublicKey> hostKeyInside(const StateTree& tree, const SeatTp& where)
{
    const auto far = isAway(tree, where) ? readFarSeat(tree, where) : std::nullopt;
    const auto key = parsePublicKey(far ? far->sshdHostKey : innerHostKey(tree, where));
    return key ? std::optional(*key) : std::nullopt;
}

/// Nobody else's extensions, and nothing about how the place is arranged.
Tp planFor(const Tp& tp, const SeatId& seat)
{
    Tp plan = tp;
    std::erase_if(plan.overrides, [&](const auto& entry) { return entry.first != seat; });
    plan.dataPath.clear();
    plan.documentsPath.clear();
    return plan;
}

std::optional<PublicKey> presentPlaceKey(const StateTree& tree)
{
    const auto key = placeKey(tree);
    return key ? std::optional(*key) : std::nullopt;
}

} // namespace

GateResult<std::string> statusReport(const StateTree& tree, const Course& course, const SeatId& seat,
                                     const std::vector<SeatTpState>& tps)
{
    StudentReport report;
    report.course = course.id;
    report.title = course.title;
    report.seat = seat;
    report.clock = now();
    report.zone = course.zone;
    report.placeKey = presentPlaceKey(tree);
    const Seat* own = course.seat(seat);
    if (own != nullptr)
        for (const Member& member : own->members)
            report.members.push_back(displayName(member));
    for (const auto& state : tps)
        report.tps.push_back(
            {planFor(*state.tp, seat), seatStatusOf(tree, *state.tp, state.where),
             messagesIn(tree, state.where), hostKeyInside(tree, state.where),
             pupitre::exists(tree.feedback(state.where)),
             own != nullptr ? membersAtWork(tree, state.where, *own) : std::vector<std::string>{}});
    return written(toJson(report));
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
    const auto known = receiptFromJson(*receipt);
    if (!known)
        return refuse(Refusal::Broken, known.error());
    return written(toJson(ReceiptPaper{*known, *text, signature ? std::optional(*signature) : std::nullopt,
                                       presentPlaceKey(tree)}));
}

} // namespace pupitre
