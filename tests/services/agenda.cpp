// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The teacher's day: what runs, and what must be handed in within a week.
#include "core/services/classroom/agenda.h"

#include <gtest/gtest.h>

using namespace pupitre;
using namespace std::chrono_literals;

namespace
{
const Instant t0 = *instantFromIso("2026-11-23T07:00:00Z");

Tp tpAt(const char* id, Instant start, Instant deadline)
{
    Tp tp;
    tp.id = *TpId::parse(id);
    tp.published = true;
    tp.sessions = {{{start, {}}, {start + 4h, {}}, {}, {}}};
    tp.deadline = {deadline, {}};
    tp.retention = {deadline + 60 * 24h, {}};
    return tp;
}

CourseCard cardWith(std::vector<Tp> tps)
{
    CourseCard card;
    card.ref = {*PlaceId::parse("lab"), *CourseId::parse("dl")};
    card.course.id = card.ref.course;
    card.course.seats.resize(3);
    card.course.seats[2].standing = SeatStanding::Dropped;
    card.course.tps = std::move(tps);
    return card;
}

std::vector<std::string> ids(const std::vector<AgendaEntry>& entries)
{
    std::vector<std::string> all;
    for (const AgendaEntry& entry : entries)
        all.push_back(entry.ref.tp.text());
    return all;
}
} // namespace

TEST(Agenda, separatesWhatRunsFromWhatIsDue)
{
    const auto card = cardWith({tpAt("open", t0 - 1h, t0 + 10 * 24h), tpAt("later", t0 - 48h, t0 + 5 * 24h),
                                tpAt("soon", t0 - 48h, t0 + 12h), tpAt("future", t0 + 48h, t0 + 3 * 24h),
                                tpAt("past", t0 - 96h, t0 - 1h)});
    const Agenda agenda = agendaOf({card}, t0);
    EXPECT_EQ(ids(agenda.running), std::vector<std::string>{"open"});
    EXPECT_EQ(ids(agenda.deadlines), (std::vector<std::string>{"soon", "future", "later"}));
    EXPECT_EQ(agenda.running[0].at, t0 + 3h);
    EXPECT_EQ(agenda.running[0].seats, 2);
}
