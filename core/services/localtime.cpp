// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/localtime.h"

#include <QByteArray>
#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace pupitre
{

namespace
{

QTimeZone zoneNamed(const std::string& zone)
{
    return QTimeZone(QByteArray::fromStdString(zone));
}

/// What the wall clock shows, as if it were UTC, or an invalid value. Date and time apart: read together, Qt
/// takes them for this computer's own, where the hour may be one that a clock change skips.
QDateTime parsed(const std::string& local, BareDate bare)
{
    QString text = QString::fromStdString(local).trimmed();
    if (text.size() == 10)
        text += bare == BareDate::DayEnd ? QStringLiteral("T23:59") : QStringLiteral("T00:00");
    const auto date = QDate::fromString(text.left(10), QStringLiteral("yyyy-MM-dd"));
    if (!date.isValid() || (text[10] != QLatin1Char('T') && text[10] != QLatin1Char(' ')))
        return {};
    for (const auto* format : {"HH:mm", "HH:mm:ss"})
        if (const auto time = QTime::fromString(text.mid(11), QLatin1String(format)); time.isValid())
            return {date, time, Qt::UTC};
    return {};
}

std::string normalised(const QDateTime& wall)
{
    const bool seconds = wall.time().second() != 0;
    return wall.toString(seconds ? QStringLiteral("yyyy-MM-ddTHH:mm:ss") : QStringLiteral("yyyy-MM-ddTHH:mm"))
        .toStdString();
}

/// Every instant at which the wall clock of the zone shows this time: none in a gap, two where the clocks go
/// back. The offsets of a day before and a day after are all that can apply.
std::vector<qint64> instantsShowing(const QDateTime& wall, const QTimeZone& zone)
{
    const qint64 wallSeconds = wall.toSecsSinceEpoch();
    std::vector<qint64> instants;
    for (const qint64 days : {-1, 1}) {
        const int offset = zone.offsetFromUtc(wall.addDays(days));
        const qint64 candidate = wallSeconds - offset;
        const bool shows = zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(candidate, Qt::UTC)) == offset;
        if (shows && (instants.empty() || instants.back() != candidate))
            instants.push_back(candidate);
    }
    return instants;
}

} // namespace

Result<LocalConversion> toMoment(const std::string& local, const std::string& zone, BareDate bare)
{
    const QTimeZone tz = zoneNamed(zone);
    if (!tz.isValid())
        return fail(ErrorKind::InvalidArgument, "zone", zone);
    const QDateTime wall = parsed(local, bare);
    if (!wall.isValid())
        return fail(ErrorKind::Malformed, "time", local);

    const auto instants = instantsShowing(wall, tz);
    LocalConversion conversion;
    qint64 chosen = 0;
    if (instants.empty()) {
        // The offset before the change: 02:30 becomes what the clock shows half an hour after it jumped.
        chosen = wall.toSecsSinceEpoch() - tz.offsetFromUtc(wall.addDays(-1));
        conversion.remark = LocalTimeRemark::SkippedByClockChange;
    } else {
        chosen = *std::min_element(instants.begin(), instants.end());
        conversion.remark = instants.size() > 1 ? LocalTimeRemark::ComesTwice : LocalTimeRemark::None;
    }
    conversion.moment.utc = Instant(std::chrono::seconds(chosen));
    conversion.moment.local = localText(conversion.moment.utc, zone);
    return conversion;
}

std::string localText(Instant instant, const std::string& zone)
{
    const QTimeZone tz = zoneNamed(zone);
    const auto utc = QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count(), Qt::UTC);
    return normalised(tz.isValid() ? utc.toTimeZone(tz) : utc);
}

bool isKnownZone(const std::string& zone)
{
    // Not isTimeZoneIdAvailable(): it knows the zones of countries only, and servers are often in Etc/UTC.
    return !zone.empty() && zoneNamed(zone).isValid();
}

std::string systemZone()
{
    return QTimeZone::systemTimeZoneId().toStdString();
}

std::vector<std::string> allZones()
{
    std::vector<std::string> zones;
    for (const QByteArray& id : QTimeZone::availableTimeZoneIds())
        zones.push_back(id.toStdString());
    return zones;
}

} // namespace pupitre
