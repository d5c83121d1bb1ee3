// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See rules.h.
#include "tests/agent/deadlines/rules.h"

#include "tests/agent/scene.h"

#include <algorithm>

namespace pupitre::deadlines
{

using namespace std::chrono_literals;

Rules::Rules(const Tp& tp)
    : m_byItself(tp.start == StartPolicy::ByItself), m_published(tp.published), m_deadline(tp.deadline.utc),
      m_retention(tp.retention.utc)
{
    for (const Session& session : tp.sessions)
        m_hours.push_back({session.start.utc, session.end.utc, {}, {}});
}

std::optional<Instant> Rules::beginningOf(const Hours& hours) const
{
    if (m_byItself && hours.opened)
        return std::min(*hours.opened, hours.from);
    return m_byItself ? std::optional(hours.from) : hours.opened;
}

Instant Rules::endOf(const Hours& hours, const SeatId& seat) const
{
    const auto grant = m_grants.find(seat);
    const Instant end = hours.to + (grant == m_grants.end() ? 0min : grant->second.extra);
    return hours.ended ? std::min(end, *hours.ended) : end;
}

Instant Rules::deadline(const SeatId& seat) const
{
    const auto grant = m_grants.find(seat);
    return grant == m_grants.end() ? m_deadline
                                   : std::max(m_deadline, grant->second.deadline.value_or(m_deadline));
}

std::optional<Instant> Rules::grantedAt(const SeatId& seat) const
{
    const auto grant = m_grants.find(seat);
    return grant == m_grants.end() ? std::nullopt : std::optional(grant->second.at);
}

bool Rules::isShut(const SeatId& seat, const Marks& marks) const
{
    if (marks.purged)
        return true;
    const auto grant = m_grants.find(seat);
    return marks.frozen && (grant == m_grants.end() || grant->second.reopened != marks.frozen->submission);
}

Access Rules::access(const SeatId& seat, const Marks& marks, Instant wall) const
{
    if (isShut(seat, marks) || !m_published || wall >= deadline(seat))
        return Access::None;
    bool anyOver = marks.frozen.has_value(); // reopened: it has had its hours
    for (const Hours& hours : m_hours) {
        const auto from = beginningOf(hours);
        if (from && wall >= *from && wall < endOf(hours, seat))
            return Access::Class;
        anyOver = anyOver || wall >= endOf(hours, seat);
    }
    return anyOver ? Access::HandIn : Access::None;
}

bool Rules::startClicked(Instant wall)
{
    for (Hours& hours : m_hours) {
        if (wall >= hours.to || hours.ended)
            continue;
        if (wall < hours.from - 30min || wall >= m_deadline)
            return false;
        m_published = true;
        if (!hours.opened)
            hours.opened = wall;
        return true;
    }
    return false;
}

bool Rules::endClicked(Instant wall)
{
    bool any = false;
    for (Hours& hours : m_hours) {
        const auto from = beginningOf(hours);
        const Instant last = std::max(endOf(hours, scene::ada), endOf(hours, scene::bob));
        if (!from || wall < *from || wall >= last)
            continue;
        hours.ended = hours.ended ? std::min(*hours.ended, wall) : wall;
        any = true;
    }
    return any;
}

bool Rules::granted(const Event& event, Instant wall, int frozen, bool purged)
{
    Grant grant = m_grants.contains(event.seat) ? m_grants.at(event.seat) : Grant();
    const Instant asked = wall + std::chrono::minutes(event.amount);
    if (event.what == Happening::ExtraTime)
        grant.extra = std::chrono::minutes(event.amount);
    else if (asked <= m_deadline || asked > m_retention)
        return false;
    else
        grant.deadline = asked;
    if (purged || wall >= std::max(m_deadline, grant.deadline.value_or(m_deadline)))
        return false;
    if (frozen > 0)
        grant.reopened = frozen;
    grant.at = wall;
    m_grants[event.seat] = grant;
    return true;
}

bool Rules::clicked(const Event& event, Instant wall, int frozen, bool purged)
{
    if (event.what == Happening::StartClick)
        return startClicked(wall);
    if (event.what == Happening::EndClick)
        return endClicked(wall);
    return granted(event, wall, frozen, purged);
}

bool isClockBelieved(const std::vector<ClockReading>& heartbeats, const ClockReading& now)
{
    std::vector<ClockReading> looks = heartbeats;
    if (looks.empty() || looks.back() != now)
        looks.push_back(now);
    for (std::size_t i = 1; i < looks.size(); ++i) {
        const ClockReading& before = looks[i - 1];
        const ClockReading& after = looks[i];
        const bool rebooted = before.bootId != after.bootId;
        const auto gone = rebooted ? 0ms : after.sinceBoot - before.sinceBoot;
        const auto more = (after.wall - before.wall) - gone;
        const bool jumped = more < -5min || (!rebooted && more > 5min);
        if (jumped && after.bootId == now.bootId && now.sinceBoot - after.sinceBoot < 10min)
            return false;
    }
    return true;
}

} // namespace pupitre::deadlines
