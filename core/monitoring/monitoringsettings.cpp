// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See monitoringsettings.h.
#include "core/monitoring/monitoringsettings.h"

#include <QUrl>

namespace pupitre
{

namespace
{

constexpr auto idleKey = "alerts/idleMinutes";
constexpr auto idleUtilisationKey = "alerts/idleUtilisation";
constexpr auto temperatureKey = "alerts/temperature";
constexpr auto diskKey = "alerts/disk";
constexpr auto memoryKey = "alerts/memory";
constexpr auto silentKey = "alerts/silentSeconds";
constexpr auto minutesKey = "history/minuteDays";
constexpr auto hoursKey = "history/hourDays";

QString prometheusKey(const PlaceId& place, const char* what)
{
    return QStringLiteral("prometheus/%1/%2").arg(QString::fromStdString(place.text()), QLatin1String(what));
}

int whole(double number)
{
    return static_cast<int>(number);
}

} // namespace

MonitoringSettings::MonitoringSettings(const std::filesystem::path& iniFile)
    : m_file(std::make_unique<QSettings>(QString::fromStdString(iniFile.string()), QSettings::IniFormat))
{
}

double MonitoringSettings::number(const char* key, double usual, double least, double most) const
{
    bool isNumber = false;
    const double value = m_file->value(QLatin1String(key)).toDouble(&isNumber);
    return isNumber && value >= least && value <= most ? value : usual;
}

AlertLimits MonitoringSettings::limits() const
{
    const AlertLimits usual;
    AlertLimits limits;
    constexpr double day = 24 * 60;
    limits.idle =
        std::chrono::minutes(whole(number(idleKey, static_cast<double>(usual.idle.count()), 1, day)));
    limits.idleUtilisation = number(idleUtilisationKey, usual.idleUtilisation, 0, 1);
    limits.temperature = number(temperatureKey, usual.temperature, 30, 120);
    limits.disk = number(diskKey, usual.disk, 0.1, 1);
    limits.memory = number(memoryKey, usual.memory, 0.1, 1);
    limits.silent =
        std::chrono::seconds(whole(number(silentKey, static_cast<double>(usual.silent.count()), 10, 86'400)));
    return limits;
}

void MonitoringSettings::setLimits(const AlertLimits& limits)
{
    m_file->setValue(QLatin1String(idleKey), static_cast<qlonglong>(limits.idle.count()));
    m_file->setValue(QLatin1String(idleUtilisationKey), limits.idleUtilisation);
    m_file->setValue(QLatin1String(temperatureKey), limits.temperature);
    m_file->setValue(QLatin1String(diskKey), limits.disk);
    m_file->setValue(QLatin1String(memoryKey), limits.memory);
    m_file->setValue(QLatin1String(silentKey), static_cast<qlonglong>(limits.silent.count()));
}

Retention MonitoringSettings::retention() const
{
    const Retention usual;
    constexpr double decade = 3653;
    return {
        std::chrono::days(whole(number(minutesKey, static_cast<double>(usual.minutes.count()), 1, decade))),
        std::chrono::days(whole(number(hoursKey, static_cast<double>(usual.hours.count()), 1, decade)))};
}

void MonitoringSettings::setRetention(const Retention& retention)
{
    m_file->setValue(QLatin1String(minutesKey), static_cast<qlonglong>(retention.minutes.count()));
    m_file->setValue(QLatin1String(hoursKey), static_cast<qlonglong>(retention.hours.count()));
}

std::optional<PrometheusSource> MonitoringSettings::prometheus(const PlaceId& place) const
{
    const std::string url = m_file->value(prometheusKey(place, "url")).toString().toStdString();
    if (url.empty())
        return std::nullopt;
    return PrometheusSource{url, m_file->value(prometheusKey(place, "labels")).toString().toStdString()};
}

void MonitoringSettings::setPrometheus(const PlaceId& place, const std::optional<PrometheusSource>& source)
{
    m_file->remove(QStringLiteral("prometheus/") + QString::fromStdString(place.text()));
    if (!source)
        return;
    QUrl url(QString::fromStdString(source->url));
    url.setUserInfo({});
    m_file->setValue(prometheusKey(place, "url"), url.toString());
    m_file->setValue(prometheusKey(place, "labels"), QString::fromStdString(source->labels));
}

} // namespace pupitre
