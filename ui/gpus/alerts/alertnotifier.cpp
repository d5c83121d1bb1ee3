// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See alertnotifier.h.
#include "ui/gpus/alerts/alertnotifier.h"

#include "core/monitoring/recording/recordedlab.h"
#include "core/services/presenttime.h"
#include "core/services/settings.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QVariantMap>

namespace pupitre
{

namespace
{
const QString notifyService = QStringLiteral("org.freedesktop.Notifications");
const QString notifyPath = QStringLiteral("/org/freedesktop/Notifications");
} // namespace

AlertNotifier::AlertNotifier(Monitor& monitor, const Settings& settings, OwnerNames names, QObject* parent)
    : QObject(parent), m_monitor(monitor), m_settings(settings), m_names(std::move(names))
{
    connect(&monitor, &Monitor::alerted, this, &AlertNotifier::tell);
}

void AlertNotifier::tell(const Alert& alert) const
{
    if (!m_settings.notifiesAlerts() || alert.host.place.empty())
        return;
    if (alert.host.place == recordedPlace())
        return; // nobody is to get up for a lab that does not exist
    if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
        return; // else libdbus would try to start a bus, and wait for it
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    const AlertWords words = alertWords(alert, m_monitor.places(), m_names, presentTime());
    auto call =
        QDBusMessage::createMethodCall(notifyService, notifyPath, notifyService, QStringLiteral("Notify"));
    // Names are strangers' text, and the body may be read as markup.
    const QString body = (words.facts + QLatin1Char('\n') + words.todo).toHtmlEscaped();
    call << QStringLiteral("Pupitre") << uint(0) << QStringLiteral("pupitre") << words.about << body
         << QStringList() << QVariantMap() << -1;
    bus.send(call); // nobody waits for an answer
}

} // namespace pupitre
