// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See copydates.h. Wall-clock times are counted as if they were UTC: there no day has 23 hours.
#include "core/services/making/copydates.h"

#include "core/services/localtime.h"

#include <QDateTime>
#include <QString>

#include <algorithm>

namespace pupitre
{

namespace
{
const QString wallFormat = QStringLiteral("yyyy-MM-ddTHH:mm");

/// Invalid for what is no time.
QDateTime wall(const std::string& local)
{
    QString text = QString::fromStdString(local);
    const QDate day = QDate::fromString(text.left(10), Qt::ISODate);
    const QTime hour = QTime::fromString(text.mid(11, 5), QStringLiteral("HH:mm"));
    return day.isValid() && hour.isValid() ? QDateTime(day, hour, Qt::UTC) : QDateTime();
}

std::string textOf(const QDateTime& wall)
{
    return wall.toString(wallFormat).toStdString();
}

/// Texts of other programs, and of tests, may lack the local time.
std::string localOf(const Moment& moment, const std::string& zone)
{
    return wall(moment.local).isValid() ? textOf(wall(moment.local)) : localText(moment.utc, zone);
}

std::string later(const std::string& local, qint64 days)
{
    return textOf(wall(local).addDays(days));
}

/// What came after `before` (a deadline after the end of a session) comes as long after `now`.
std::string following(const std::string& what, const std::string& before, const std::string& now)
{
    const QDateTime was = wall(what);
    const qint64 days = wall(before).date().daysTo(was.date());
    if (days == 0)
        return textOf(wall(now).addSecs(wall(before).secsTo(was)));
    return textOf(QDateTime(wall(now).date().addDays(days), was.time(), Qt::UTC));
}

TpDates withSessions(const TpDates& was, std::vector<SessionDraft> sessions)
{
    TpDates dates = was;
    dates.hours.sessions = std::move(sessions);
    if (dates.hours.sessions.empty() || was.hours.sessions.empty())
        return dates;
    dates.hours.deadline =
        following(was.hours.deadline, was.hours.sessions.back().end, dates.hours.sessions.back().end);
    dates.hours.retention = following(was.hours.retention, was.hours.deadline, dates.hours.deadline);
    return dates;
}

const std::string& firstOf(const TpDates& dates)
{
    return dates.hours.sessions.empty() ? dates.hours.deadline : dates.hours.sessions.front().start;
}

TpDates later(TpDates dates, qint64 days)
{
    for (SessionDraft& session : dates.hours.sessions)
        session = {later(session.start, days), later(session.end, days)};
    dates.hours.deadline = later(dates.hours.deadline, days);
    dates.hours.retention = later(dates.hours.retention, days);
    return dates;
}
} // namespace

std::vector<TpDates> datesOf(const Course& course)
{
    std::vector<TpDates> all;
    for (const Tp& tp : course.tps) {
        TpDates dates;
        dates.tp = tp.id;
        for (const Session& session : tp.sessions)
            dates.hours.sessions.push_back(
                {localOf(session.start, course.zone), localOf(session.end, course.zone)});
        dates.hours.deadline = localOf(tp.deadline, course.zone);
        dates.hours.retention = localOf(tp.retention, course.zone);
        all.push_back(std::move(dates));
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const TpDates& a, const TpDates& b) { return firstOf(a) < firstOf(b); });
    return all;
}

std::vector<TpDates> movedBy(std::vector<TpDates> dates, std::chrono::days by)
{
    for (TpDates& one : dates)
        one = later(std::move(one), by.count());
    return dates;
}

std::optional<std::chrono::days> daysTo(const std::vector<TpDates>& dates, const std::string& day)
{
    const QDate to = QDate::fromString(QString::fromStdString(day).left(10), Qt::ISODate);
    if (dates.empty() || !to.isValid() || !wall(firstOf(dates.front())).isValid())
        return std::nullopt;
    return std::chrono::days(wall(firstOf(dates.front())).date().daysTo(to));
}

TpDates beginningAt(TpDates dates, const std::string& start)
{
    const QDateTime to = wall(start);
    if (!to.isValid() || dates.hours.sessions.empty())
        return dates;
    const qint64 by = wall(dates.hours.sessions.front().start).secsTo(to);
    std::vector<SessionDraft> sessions = dates.hours.sessions;
    for (SessionDraft& session : sessions)
        session = {textOf(wall(session.start).addSecs(by)), textOf(wall(session.end).addSecs(by))};
    return withSessions(dates, std::move(sessions));
}

std::vector<TpDates> pairedWith(const std::vector<TpDates>& dates, const std::vector<SessionDraft>& sessions)
{
    std::vector<TpDates> paired;
    auto next = sessions.begin();
    for (const TpDates& one : dates) {
        const auto count = std::min<std::ptrdiff_t>(
            one.wanted ? static_cast<std::ptrdiff_t>(one.hours.sessions.size()) : 0, sessions.end() - next);
        paired.push_back(withSessions(one, {next, next + count}));
        next += count;
    }
    if (sessions.empty())
        return paired;
    const qint64 days = daysTo(dates, sessions.front().start).value_or(std::chrono::days(0)).count();
    for (std::size_t i = 0; i < dates.size(); ++i)
        if (dates[i].hours.sessions.empty())
            paired[i] = later(dates[i], days);
    return paired;
}

std::size_t sessionsIn(const std::vector<TpDates>& dates)
{
    std::size_t count = 0;
    for (const TpDates& one : dates)
        count += one.wanted ? one.hours.sessions.size() : 0;
    return count;
}

} // namespace pupitre
