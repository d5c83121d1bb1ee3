// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Looking things up in a course, and saying what is wrong with one.
#include "core/domain/course.h"

#include "core/domain/network.h"
#include "core/domain/schedule.h"

#include <set>

namespace pupitre
{

const Seat* Course::seat(const SeatId& wanted) const
{
    for (const Seat& s : seats)
        if (s.id == wanted)
            return &s;
    return nullptr;
}

const Tp* Course::tp(const TpId& wanted) const
{
    for (const Tp& t : tps)
        if (t.id == wanted)
            return &t;
    return nullptr;
}

Tp* Course::tp(const TpId& wanted)
{
    for (Tp& t : tps)
        if (t.id == wanted)
            return &t;
    return nullptr;
}

std::string displayName(const Seat& seat)
{
    std::string names;
    for (const Member& member : seat.members) {
        const std::string name = displayName(member);
        if (name.empty())
            continue;
        names += names.empty() ? name : " + " + name;
    }
    return names.empty() ? seat.id.text() : names;
}

std::string displayName(const Member& member)
{
    std::string name = member.givenName;
    if (!name.empty() && !member.familyName.empty())
        name += ' ';
    name += member.familyName;
    return name.empty() ? member.login : name;
}

std::vector<PublicKey> keysOf(const Seat& seat)
{
    std::vector<PublicKey> keys;
    for (const Member& member : seat.members)
        keys.insert(keys.end(), member.keys.begin(), member.keys.end());
    return keys;
}

namespace
{
Error invalid(std::string subject, std::string detail)
{
    return {ErrorKind::InvalidArgument, std::move(subject), std::move(detail)};
}

void checkSeats(const Course& course, std::vector<Error>& found)
{
    std::set<SeatId> ids;
    std::set<std::string> blobs;
    for (const Seat& seat : course.seats) {
        if (seat.id.empty())
            found.push_back(invalid("seat", "empty"));
        if (!ids.insert(seat.id).second)
            found.push_back({ErrorKind::AlreadyExists, "seat", seat.id.text()});
        if (seat.members.size() > mostMembers)
            found.push_back(invalid(seat.id.text(), "members"));
        for (const PublicKey& key : keysOf(seat))
            if (!blobs.insert(key.blob).second)
                found.push_back({ErrorKind::KeyAlreadyUsed, seat.id.text(), key.type});
    }
}

void checkHours(const Tp& tp, std::vector<Error>& found)
{
    const std::string& id = tp.id.text();
    for (std::size_t i = 0; i < tp.sessions.size(); ++i) {
        const Session& session = tp.sessions[i];
        if (session.end.utc <= session.start.utc)
            found.push_back(invalid(id, "sessionEndsBeforeStart"));
        if (i > 0 && session.start.utc < tp.sessions[i - 1].end.utc)
            found.push_back(invalid(id, "sessionsOverlap"));
    }
    if (!tp.sessions.empty() && tp.deadline.utc < tp.sessions.back().end.utc)
        found.push_back(invalid(id, "deadlineBeforeSessionEnd"));
    if (tp.retention.utc < tp.deadline.utc)
        found.push_back(invalid(id, "retentionBeforeDeadline"));
}

bool isAbsoluteOrEmpty(const std::string& path)
{
    return path.empty() || path.front() == '/';
}

bool isVersion(const std::string& text)
{
    return text.empty() || isValidId(text);
}

void checkTps(const Course& course, std::vector<Error>& found)
{
    std::set<TpId> ids;
    for (const Tp& tp : course.tps) {
        if (tp.id.empty())
            found.push_back(invalid("tp", "empty"));
        if (!ids.insert(tp.id).second)
            found.push_back({ErrorKind::AlreadyExists, "tp", tp.id.text()});
        if (!isVersion(tp.codeVersion))
            found.push_back(invalid(tp.id.text(), "codeVersion"));
        if (!isAbsoluteOrEmpty(tp.dataPath) || !isAbsoluteOrEmpty(tp.documentsPath))
            found.push_back(invalid(tp.id.text(), "path"));
        // An image reference is an argument of an engine's command line; it must not look like an option.
        if (!tp.image.empty() && tp.image.front() == '-')
            found.push_back(invalid(tp.id.text(), "image"));
        checkHours(tp, found);
        for (const auto& [seat, granted] : tp.overrides)
            if (course.seat(seat) == nullptr)
                found.push_back({ErrorKind::NotFound, "seat", seat.text()});
    }
}
} // namespace

std::vector<Error> validate(const Course& course)
{
    std::vector<Error> found;
    if (course.id.empty())
        found.push_back(invalid("course", "empty"));
    checkSeats(course, found);
    checkTps(course, found);
    for (const std::string& network : course.networks) {
        const auto canonical = canonicalNetwork(network);
        if (!canonical || *canonical != network)
            found.push_back(invalid("network", network));
    }
    return found;
}

} // namespace pupitre
