// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See timetablechecking.h.
#include "core/services/timetable/timetablechecking.h"

#include "core/services/presenttime.h"

#include <algorithm>

namespace pupitre
{

namespace
{
using namespace std::chrono_literals;

constexpr auto askedAgainAfter = 1h;

/// After the last session there is nothing to move.
bool isOver(const Tp& tp, Instant now)
{
    return std::all_of(tp.sessions.begin(), tp.sessions.end(),
                       [now](const Session& session) { return session.end.utc <= now; });
}
} // namespace

TimetableChecking::TimetableChecking(Classroom& classroom, TimetableReading& reading, TimetableMemory memory,
                                     QObject* parent)
    : QObject(parent), m_classroom(classroom), m_reading(reading), m_memory(std::move(memory))
{
    connect(&m_classroom, &Classroom::courseGone, this, [this](const CourseRef& course) {
        std::erase_if(m_asked, [&](const auto& entry) { return entry.first.courseRef() == course; });
    });
}

void TimetableChecking::begin(const TpRef& tp, KnownTimetable timetable)
{
    static_cast<void>(m_memory.remember(tp, timetable)); // else it is simply not asked again
    m_asked.erase(tp);
}

void TimetableChecking::check(const TpRef& tp)
{
    if (const auto asked = m_asked.find(tp); asked != m_asked.end()) {
        if (asked->second.proposal)
            Q_EMIT proposed(tp);
        if (asked->second.task.isActive() || presentTime() - asked->second.known.readAt < askedAgainAfter)
            return;
    }
    auto known = m_memory.recall(tp);
    const Tp* about = m_classroom.tp(tp);
    if (!known || about == nullptr)
        return;
    if (isOver(*about, presentTime()))
        return m_memory.forget(tp);
    if (presentTime() - known->readAt >= askedAgainAfter)
        askAbout(tp, std::move(*known), {});
}

void TimetableChecking::ask(const TpRef& tp, Reply<void> reply)
{
    auto known = m_memory.recall(tp);
    if (!known)
        return reply(fail(ErrorKind::NotFound, tp.tp.text(), "timetable"));
    askAbout(tp, std::move(*known), reply);
}

void TimetableChecking::askAbout(const TpRef& tp, KnownTimetable known, const Reply<void>& reply)
{
    Asked& asked = m_asked[tp];
    asked.known = std::move(known);
    asked.task = m_reading.read(asked.known.source, asked.known.zone, presentTime(),
                                [this, tp, reply](Result<Timetable> read) {
                                    m_asked[tp].known.readAt = presentTime();
                                    const auto outcome = read ? Result<void>() : tl::unexpected(read.error());
                                    if (read)
                                        compare(tp, std::move(*read));
                                    reply(outcome);
                                });
}

void TimetableChecking::compare(const TpRef& tp, Timetable timetable)
{
    Asked& asked = m_asked[tp];
    const CourseCard* card = m_classroom.card(tp.courseRef());
    if (card == nullptr)
        return;
    asked.proposal = proposalFor(card->course, tp.tp, asked.known.events, timetable, presentTime());
    asked.now = std::move(timetable);
    if (asked.proposal)
        Q_EMIT proposed(tp);
}

const TimetableProposal* TimetableChecking::proposal(const TpRef& tp) const
{
    const auto asked = m_asked.find(tp);
    return asked == m_asked.end() || !asked->second.proposal ? nullptr : &*asked->second.proposal;
}

void TimetableChecking::takeOver(const TpRef& tp, Reply<CourseCard> reply)
{
    m_classroom.getCourse(
        tp.courseRef(), Reply<CourseCard>(this, [this, tp, reply](const Result<CourseCard>& card) {
            if (!card)
                return reply(card);
            const auto asked = m_asked.find(tp);
            const auto proposal = asked == m_asked.end()
                                      ? std::nullopt
                                      : proposalFor(card->course, tp.tp, asked->second.known.events,
                                                    asked->second.now, presentTime());
            if (!proposal) { // somebody did it already
                leave(tp);
                return reply(card);
            }
            Course course = card->course;
            *course.tp(tp.tp) = proposal->tp;
            m_classroom.putCourse(tp.place, std::move(course), card->revision,
                                  Reply<CourseCard>(this, [this, tp, reply](const Result<CourseCard>& put) {
                                      if (put)
                                          leave(tp);
                                      reply(put);
                                  }));
        }));
}

void TimetableChecking::leave(const TpRef& tp)
{
    const auto asked = m_asked.find(tp);
    if (asked == m_asked.end())
        return;
    KnownTimetable known = asked->second.known;
    known.events = asked->second.now.events;
    begin(tp, std::move(known));
}

} // namespace pupitre
