// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/timetable/zonesource.h"

#include <QByteArray>
#include <QDateTime>
#include <QTimeZone>

namespace pupitre
{

namespace
{

QTimeZone zoneCalled(const std::string& name)
{
    const QByteArray id = QByteArray::fromStdString(name);
    const QTimeZone zone(id);
    if (name.empty() || zone.isValid())
        return name.empty() ? QTimeZone() : zone;
    const QByteArray iana = QTimeZone::windowsIdToDefaultIanaId(id);
    return iana.isEmpty() ? QTimeZone() : QTimeZone(iana);
}

} // namespace

std::optional<ZoneOffsets> zoneOffsetsOf(const std::string& name)
{
    const QTimeZone zone = zoneCalled(name);
    if (!zone.isValid())
        return std::nullopt;
    const QDateTime begin(QDate(1990, 1, 1), QTime(0, 0), Qt::UTC);
    const QDateTime end(QDate(2060, 1, 1), QTime(0, 0), Qt::UTC);
    ZoneOffsets offsets{std::chrono::seconds(zone.offsetFromUtc(begin)), {}};
    for (const QTimeZone::OffsetData& change : zone.transitions(begin, end))
        offsets.changes.push_back({Instant(std::chrono::milliseconds(change.atUtc.toMSecsSinceEpoch())),
                                   std::chrono::seconds(change.offsetFromUtc)});
    return offsets;
}

} // namespace pupitre
