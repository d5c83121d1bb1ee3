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

constexpr auto reachedFromPlace = "place";
constexpr auto byPassword = "password";
constexpr auto byToken = "token";
constexpr auto agreed = "agreed";

const char* wordFor(PromLogin login)
{
    switch (login) {
    case PromLogin::Password:
        return byPassword;
    case PromLogin::Token:
        return byToken;
    case PromLogin::None:
        break;
    }
    return "";
}

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
    const auto text = [this, &place](const char* what) {
        return m_file->value(prometheusKey(place, what)).toString().toStdString();
    };
    PrometheusSource source;
    source.url = url;
    source.labels = text("labels");
    source.reach = text("reach") == reachedFromPlace ? PromReach::Place : PromReach::ThisComputer;
    source.login = text("login") == byPassword ? PromLogin::Password
                   : text("login") == byToken  ? PromLogin::Token
                                               : PromLogin::None;
    source.user = text("user");
    source.authority = text("authority");
    source.plain = text("plain") == agreed ? PromPlain::Agreed : PromPlain::Refused;
    return source;
}

void MonitoringSettings::setPrometheus(const PlaceId& place, const std::optional<PrometheusSource>& source)
{
    m_file->remove(QStringLiteral("prometheus/") + QString::fromStdString(place.text()));
    if (!source)
        return;
    QUrl url(QString::fromStdString(source->url));
    url.setUserInfo({});
    m_file->setValue(prometheusKey(place, "url"), url.toString());
    const auto put = [this, &place](const char* what, const std::string& text) {
        if (!text.empty())
            m_file->setValue(prometheusKey(place, what), QString::fromStdString(text));
    };
    put("labels", source->labels);
    put("reach", source->reach == PromReach::Place ? reachedFromPlace : "");
    put("login", wordFor(source->login));
    put("user", source->user);
    put("authority", source->authority);
    put("plain", source->plain == PromPlain::Agreed ? agreed : "");
}

} // namespace pupitre
