// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// course.json: seats, networks, hosts and TPs. Numbers that are absent mean "no limit of ours", so they are
// left out.
#include "core/wire/fields.h"
#include "core/wire/limitsjson.h"

namespace pupitre
{

namespace
{
constexpr NamedValues<SeatStanding, 2> standings{
    {{SeatStanding::Active, "active"}, {SeatStanding::Dropped, "dropped"}}};
constexpr NamedValues<StartPolicy, 2> startPolicies{
    {{StartPolicy::ByItself, "byItself"}, {StartPolicy::AtClick, "atClick"}}};

Json toJson(const Member& m)
{
    return {{"login", m.login},
            {"givenName", m.givenName},
            {"familyName", m.familyName},
            {"email", m.email},
            {"idNumber", m.idNumber}};
}

Result<Member> memberFromJson(const Json& json)
{
    Fields f(json, "member");
    Member m;
    m.login = f.textOr("login", {});
    m.givenName = f.textOr("givenName", {});
    m.familyName = f.textOr("familyName", {});
    m.email = f.textOr("email", {});
    m.idNumber = f.textOr("idNumber", {});
    return f.finish(m);
}

/// A key read back from a file is checked again: the file may have been edited by hand.
Result<PublicKey> keyFromJson(const Json& json)
{
    Fields f(json, "key");
    const std::string line = f.text("type") + ' ' + f.text("blob");
    if (auto whole = f.finish(0); !whole)
        return tl::unexpected<Error>(whole.error());
    return parsePublicKey(line);
}

Json toJson(const Session& s)
{
    Json json{{"start", toJson(s.start)}, {"end", toJson(s.end)}};
    if (s.opened)
        json["opened"] = toIso(*s.opened);
    if (s.ended)
        json["ended"] = toIso(*s.ended);
    return json;
}

Result<Session> sessionFromJson(const Json& json)
{
    Fields f(json, "session");
    Session s;
    s.start = f.moment("start");
    s.end = f.moment("end");
    s.opened = f.maybeInstant("opened");
    s.ended = f.maybeInstant("ended");
    return f.finish(s);
}

Json toJson(const Override& o)
{
    Json json{{"extraMinutes", o.extraTime.count()}};
    if (o.deadline)
        json["deadline"] = toJson(*o.deadline);
    if (o.reopenAfter > 0)
        json["reopenAfter"] = o.reopenAfter;
    return json;
}

constexpr std::int64_t minutesOfAYear = 366 * 24 * 60;

Result<Override> overrideFromJson(const Json& json)
{
    Fields f(json, "override");
    Override o;
    o.deadline = f.maybeMoment("deadline");
    o.extraTime = std::chrono::minutes{f.integerOr("extraMinutes", 0, 0, minutesOfAYear)};
    o.reopenAfter = static_cast<int>(f.integerOr("reopenAfter", 0, 0, 1'000'000));
    return f.finish(o);
}
} // namespace

Json toJson(const Seat& seat)
{
    Json members = Json::array();
    for (const Member& m : seat.members)
        members.push_back(toJson(m));
    Json keys = Json::array();
    for (std::size_t i = 0; i < seat.members.size(); ++i)
        for (const PublicKey& key : seat.members[i].keys) {
            keys.push_back({{"type", key.type}, {"blob", key.blob}});
            if (i > 0)
                keys.back()["member"] = i;
        }
    return {{"id", seat.id.text()},
            {"members", std::move(members)},
            {"keys", std::move(keys)},
            {"standing", standings.name(seat.standing)}};
}

namespace
{
/// Keys are listed by seat, each with the position of its member: whoever knows no groups still lets all of
/// them in.
void takeKey(Fields& f, Seat& seat, const Json& json)
{
    Fields key(json, "key");
    const auto member = static_cast<std::size_t>(key.integerOr("member", 0, 0, mostMembers - 1));
    if (seat.members.empty())
        seat.members.emplace_back();
    if (member >= seat.members.size())
        return f.complain("member");
    seat.members[member].keys.push_back(f.take(keyFromJson(json)));
}
} // namespace

Result<Seat> seatFromJson(const Json& json)
{
    Fields f(json, "seat");
    Seat seat;
    seat.id = f.id<SeatId>("id");
    for (const Json& m : f.list("members"))
        seat.members.push_back(f.take(memberFromJson(m)));
    for (const Json& k : f.list("keys"))
        takeKey(f, seat, k);
    seat.standing = standings.read(f, "standing", SeatStanding::Active);
    return f.finish(std::move(seat));
}

Json toJson(const Tp& tp)
{
    Json sessions = Json::array();
    for (const Session& s : tp.sessions)
        sessions.push_back(toJson(s));
    Json overrides = Json::object();
    for (const auto& [seat, granted] : tp.overrides)
        overrides[seat.text()] = toJson(granted);
    return {{"id", tp.id.text()},
            {"title", tp.title},
            {"room", tp.room},
            {"image", tp.image},
            {"codeVersion", tp.codeVersion},
            {"dataPath", tp.dataPath},
            {"documentsPath", tp.documentsPath},
            {"sessions", std::move(sessions)},
            {"deadline", toJson(tp.deadline)},
            {"retention", toJson(tp.retention)},
            {"collectionWaived", tp.collectionWaived},
            {"published", tp.published},
            {"start", startPolicies.name(tp.start)},
            {"open", toJson(tp.open)},
            {"handIn", toJson(tp.handIn)},
            {"idleStopMinutes", tp.idleStop.count()},
            {"overrides", std::move(overrides)}};
}

Result<Tp> tpFromJson(const Json& json)
{
    Fields f(json, "tp");
    Tp tp;
    tp.id = f.id<TpId>("id");
    tp.title = f.textOr("title", {});
    tp.room = f.textOr("room", {});
    tp.image = f.textOr("image", {});
    tp.codeVersion = f.textOr("codeVersion", {});
    tp.dataPath = f.textOr("dataPath", {});
    tp.documentsPath = f.textOr("documentsPath", {});
    for (const Json& s : f.list("sessions"))
        tp.sessions.push_back(f.take(sessionFromJson(s)));
    tp.deadline = f.moment("deadline");
    tp.retention = f.moment("retention");
    tp.collectionWaived = f.flagOr("collectionWaived", false);
    tp.published = f.flagOr("published", false);
    tp.start = startPolicies.read(f, "start", StartPolicy::ByItself);
    tp.open = f.take(limitsFromJson(f.object("open")));
    tp.handIn = f.take(limitsFromJson(f.object("handIn")));
    tp.idleStop = std::chrono::minutes{f.integerOr("idleStopMinutes", 15, 1, minutesOfAYear)};
    for (const auto& [seatText, granted] : f.object("overrides").items()) {
        auto seat = SeatId::parse(seatText);
        if (!seat)
            f.complain("overrides");
        else
            tp.overrides.emplace(*std::move(seat), f.take(overrideFromJson(granted)));
    }
    return f.finish(std::move(tp));
}

Json toJson(const Course& course)
{
    Json seats = Json::array();
    for (const Seat& s : course.seats)
        seats.push_back(toJson(s));
    Json tps = Json::array();
    for (const Tp& t : course.tps)
        tps.push_back(toJson(t));
    Json hosts = Json::array();
    for (const ComputeHost& h : course.hosts)
        hosts.push_back({{"id", h.id.text()}, {"address", h.address}, {"seatCapacity", h.seatCapacity}});
    return {{"schema", courseSchema},    {"id", course.id.text()},     {"title", course.title},
            {"zone", course.zone},       {"seats", std::move(seats)},  {"tps", std::move(tps)},
            {"hosts", std::move(hosts)}, {"networks", course.networks}};
}

Result<Course> courseFromJson(const Json& json)
{
    Fields f(json, "course");
    const auto schema = f.integerOr("schema", 1);
    if (schema > courseSchema)
        return fail(ErrorKind::SchemaTooNew, "course.json", std::to_string(schema));
    Course course;
    course.id = f.id<CourseId>("id");
    course.title = f.textOr("title", {});
    course.zone = f.textOr("zone", "UTC");
    for (const Json& s : f.list("seats"))
        course.seats.push_back(f.take(seatFromJson(s)));
    for (const Json& t : f.list("tps"))
        course.tps.push_back(f.take(tpFromJson(t)));
    for (const Json& h : f.list("hosts")) {
        Fields host(h, "host");
        ComputeHost value;
        value.id = host.id<HostId>("id");
        value.address = host.textOr("address", {});
        value.seatCapacity = host.intOr("seatCapacity", 0);
        course.hosts.push_back(f.take(host.finish(std::move(value))));
    }
    course.networks = f.texts("networks");
    return f.finish(std::move(course));
}

} // namespace pupitre
