// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See waitingchange.h.
#include "core/services/waiting/waitingchange.h"

#include "core/wire/fields.h"

#include <algorithm>

namespace pupitre
{

namespace
{

constexpr NamedValues<GroupSeats, 2> groupNames{
    {{GroupSeats::Shared, "shared"}, {GroupSeats::Alone, "alone"}}};
constexpr auto waitingDocument = "waiting change";

template <class List>
Json idTexts(const List& ids)
{
    Json list = Json::array();
    for (const auto& id : ids)
        list.push_back(id.text());
    return list;
}

std::vector<SeatId> seatsIn(Fields& fields, const char* name)
{
    std::vector<SeatId> seats;
    for (const std::string& text : fields.texts(name)) {
        if (auto id = SeatId::parse(text))
            seats.push_back(*std::move(id));
        else
            fields.complain(name);
    }
    return seats;
}

Json wishJson(const std::optional<std::chrono::minutes>& extra, const std::optional<Moment>& deadline)
{
    Json json = Json::object();
    if (extra)
        json["extraMinutes"] = extra->count();
    if (deadline)
        json["deadline"] = toJson(*deadline);
    return json;
}

Json waitingJson(const WaitingExtension& change)
{
    Json json = wishJson(change.wish.extraTime, change.wish.deadline);
    json["tp"] = change.tp.text();
    json["seats"] = idTexts(change.wish.seats);
    json["seen"] = Json::object();
    for (const auto& [seat, own] : change.seen)
        json["seen"][seat.text()] = wishJson(own.extraTime, own.deadline);
    return json;
}

Json waitingJson(const WaitingClassList& change)
{
    Json lines = Json::array();
    for (const RosterEntry& entry : change.roster.entries)
        lines.push_back({{"line", entry.line},
                         {"login", entry.member.login},
                         {"givenName", entry.member.givenName},
                         {"familyName", entry.member.familyName},
                         {"email", entry.member.email},
                         {"idNumber", entry.member.idNumber},
                         {"group", entry.group},
                         {"publicKey", entry.publicKey}});
    Json json{{"lines", lines},
              {"groupSeats", groupNames.name(change.roster.groupSeats)},
              {"leaving", idTexts(change.leaving)},
              {"seen", Json::object()}};
    for (const auto& [seat, logins] : change.seen)
        json["seen"][seat.text()] = logins;
    return json;
}

std::optional<std::chrono::minutes> minutesIn(Fields& fields)
{
    const auto minutes = fields.maybeInt("extraMinutes");
    return minutes ? std::optional(std::chrono::minutes{*minutes}) : std::nullopt;
}

Result<WaitingWhat> extensionFrom(const Json& json)
{
    Fields fields(json, waitingDocument);
    WaitingExtension change;
    change.tp = fields.id<TpId>("tp");
    change.wish = {seatsIn(fields, "seats"), minutesIn(fields), fields.maybeMoment("deadline")};
    for (const auto& [name, one] : fields.object("seen").items()) {
        Fields own(one, waitingDocument);
        const auto seat = SeatId::parse(name);
        if (!seat)
            fields.complain("seen");
        else
            change.seen[*seat] = fields.take(own.finish(
                Override{own.maybeMoment("deadline"), minutesIn(own).value_or(std::chrono::minutes{0})}));
    }
    return fields.finish(WaitingWhat(std::move(change)));
}

Result<RosterEntry> rosterEntryFrom(const Json& json)
{
    Fields fields(json, waitingDocument);
    RosterEntry entry;
    entry.line = fields.intOr("line", 0);
    entry.member = {fields.textOr("login", {}), fields.textOr("givenName", {}),
                    fields.textOr("familyName", {}), fields.textOr("email", {}),
                    fields.textOr("idNumber", {})};
    entry.group = fields.textOr("group", {});
    entry.publicKey = fields.textOr("publicKey", {});
    return fields.finish(std::move(entry));
}

Result<WaitingWhat> classListFrom(const Json& json)
{
    Fields fields(json, waitingDocument);
    WaitingClassList change;
    for (const Json& line : fields.list("lines"))
        change.roster.entries.push_back(fields.take(rosterEntryFrom(line)));
    change.roster.groupSeats = groupNames.read(fields, "groupSeats", GroupSeats::Shared);
    change.leaving = seatsIn(fields, "leaving");
    const Json& seen = fields.object("seen");
    Fields inSeen(seen, waitingDocument);
    for (const auto& [name, logins] : seen.items()) {
        if (const auto seat = SeatId::parse(name))
            change.seen[*seat] = inSeen.texts(name.c_str());
        else
            fields.complain("seen");
    }
    (void)fields.take(inSeen.finish(0)); // for its failure
    return fields.finish(WaitingWhat(std::move(change)));
}

std::vector<std::string> loginsOf(const Seat& seat)
{
    std::vector<std::string> logins;
    for (const Member& member : seat.members)
        logins.push_back(member.login);
    return logins;
}

bool isSame(const std::optional<Moment>& a, const std::optional<Moment>& b)
{
    return a.has_value() == b.has_value() && (!a || a->utc == b->utc);
}

Override ownOf(const Tp& tp, const SeatId& seat)
{
    const auto own = tp.overrides.find(seat);
    return own == tp.overrides.end() ? Override{} : own->second;
}

} // namespace

Json toJson(const WaitingWhat& what)
{
    return std::visit([](const auto& change) { return waitingJson(change); }, what);
}

Result<WaitingWhat> waitingFromJson(const Json& json)
{
    if (!json.is_object())
        return fail(ErrorKind::Malformed, waitingDocument);
    return json.contains("tp") ? extensionFrom(json) : classListFrom(json);
}

WaitingExtension waitingExtension(const Tp& tp, ExtensionWish wish)
{
    WaitingExtension change{tp.id, std::move(wish), {}};
    for (const SeatId& seat : change.wish.seats)
        change.seen[seat] = ownOf(tp, seat);
    return change;
}

WaitingClassList waitingClassList(const Course& course, Roster roster, std::vector<SeatId> leaving)
{
    WaitingClassList change{std::move(roster), std::move(leaving), {}};
    for (const SeatId& id : change.leaving)
        if (const Seat* seat = course.seat(id))
            change.seen[id] = loginsOf(*seat);
    return change;
}

WaitingStand standOf(const WaitingExtension& change, const Tp& tp)
{
    bool made = true;
    for (const SeatId& seat : change.wish.seats) {
        const Override now = ownOf(tp, seat);
        const auto found = change.seen.find(seat);
        const Override seen = found == change.seen.end() ? Override{} : found->second;
        if (change.wish.extraTime && now.extraTime != *change.wish.extraTime) {
            made = false;
            if (now.extraTime != seen.extraTime)
                return WaitingStand::Overtaken;
        }
        if (change.wish.deadline && !isSame(now.deadline, change.wish.deadline)) {
            made = false;
            if (!isSame(now.deadline, seen.deadline))
                return WaitingStand::Overtaken;
        }
    }
    return made ? WaitingStand::Made : WaitingStand::Open;
}

WaitingStand standOf(const WaitingClassList& change, const Course& course)
{
    const RosterDifference left = difference(course.seats, change.roster);
    bool made = left.added.empty() && left.changed.empty();
    for (const SeatId& id : change.leaving) {
        const Seat* seat = course.seat(id);
        if (seat == nullptr || seat->standing == SeatStanding::Dropped)
            continue;
        const auto seen = change.seen.find(id);
        for (const std::string& login : loginsOf(*seat))
            if (seen == change.seen.end()
                || std::find(seen->second.begin(), seen->second.end(), login) == seen->second.end())
                return WaitingStand::Overtaken;
        const auto leaves = [&](const Leaver& leaver) { return leaver.seat == id; };
        made = made && std::find(left.dropped.begin(), left.dropped.end(), id) == left.dropped.end()
               && std::none_of(left.leavers.begin(), left.leavers.end(), leaves);
    }
    return made ? WaitingStand::Made : WaitingStand::Open;
}

void follow(WaitingExtension& later, const WaitingExtension& made)
{
    if (later.tp != made.tp)
        return;
    for (const SeatId& seat : made.wish.seats) {
        const auto seen = later.seen.find(seat);
        if (seen == later.seen.end())
            continue;
        if (made.wish.extraTime)
            seen->second.extraTime = *made.wish.extraTime;
        if (made.wish.deadline)
            seen->second.deadline = made.wish.deadline;
    }
}

} // namespace pupitre
