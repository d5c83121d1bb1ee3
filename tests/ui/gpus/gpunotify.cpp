// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Alerts on the desktop, over a real session bus with a desktop that only writes down what it is told:
// nothing unless the person asked for it, names as plain text, and no trouble where there is no bus.
#include "core/monitoring/recording/recordedlab.h"
#include "core/services/settings.h"
#include "tests/qtprogram.h"
#include "tests/ui/gpus/gpuwindow.h"
#include "ui/gpus/alerts/alertnotifier.h"
#include "ui/look/language.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace pupitre;

namespace
{
/// org.freedesktop.Notifications, as far as it is asked.
class Desktop final : public QDBusVirtualObject
{
public:
    using QDBusVirtualObject::QDBusVirtualObject;

    QString introspect(const QString&) const override { return {}; }
    bool handleMessage(const QDBusMessage& message, const QDBusConnection& connection) override
    {
        if (message.member() != QLatin1String("Notify"))
            return false;
        told << message.arguments();
        connection.send(message.createReply(uint(1)));
        return true;
    }

    QList<QVariantList> told;
};

Alert hot()
{
    return {AlertKind::TooHot, {*PlaceId::parse("lab"), "lab-gpu-6"}, "GPU-<b>3</b>", {}, Instant{}, 91, 88};
}
} // namespace

class GpuNotify final : public QObject
{
    Q_OBJECT
    Language m_language;
    QProcess m_bus;

private Q_SLOTS:
    void initTestCase()
    {
        m_language.use(QStringLiteral("en"));
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    }

    void withoutABusNothingHappens()
    {
        GpuWindow gpus;
        const AlertNotifier notifier(gpus.monitor, gpus.bench.settings, ownerNames(gpus.bench.classroom),
                                     nullptr);
        gpus.bench.settings.setNotifiesAlerts(true);
        Q_EMIT gpus.monitor.alerted(hot());
    }

    void onlyWhoAsksIsTold()
    {
        m_bus.start(QStringLiteral("dbus-daemon"), {QStringLiteral("--session"), QStringLiteral("--nofork"),
                                                    QStringLiteral("--print-address")});
        QVERIFY2(m_bus.waitForReadyRead(), "needs the package dbus");
        const QByteArray address = m_bus.readLine().trimmed();
        qputenv("DBUS_SESSION_BUS_ADDRESS", address);
        QDBusConnection desktop =
            QDBusConnection::connectToBus(QString::fromLatin1(address), QStringLiteral("desktop"));
        Desktop notifications;
        QVERIFY(
            desktop.registerVirtualObject(QStringLiteral("/org/freedesktop/Notifications"), &notifications));
        QVERIFY(desktop.registerService(QStringLiteral("org.freedesktop.Notifications")));

        GpuWindow gpus;
        const AlertNotifier notifier(gpus.monitor, gpus.bench.settings, ownerNames(gpus.bench.classroom),
                                     nullptr);
        QVERIFY(!gpus.bench.settings.notifiesAlerts()); // until the person says so
        Q_EMIT gpus.monitor.alerted(hot());
        gpus.bench.settings.setNotifiesAlerts(true);
        Alert invented = hot();
        invented.host.place = recordedPlace();
        Q_EMIT gpus.monitor.alerted(invented); // and before the other: it would be there first
        Q_EMIT gpus.monitor.alerted(hot());
        QTRY_COMPARE(notifications.told.size(), 1);
        const QVariantList told = notifications.told.front();
        QVERIFY(told[3].toString().startsWith(QStringLiteral("lab-gpu-6")));
        QVERIFY(told[4].toString().contains(QStringLiteral("91 °C, limit 88 °C")));
        QVERIFY(!told[4].toString().contains(QLatin1Char('<')));
    }

    void whatWasAllowedBeforeStaysAllowed()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("pupitre.ini"));
        for (const bool allowed : {true, false}) {
            // As written by versions that kept it with the columns.
            Settings(file).setLayout(QStringLiteral("gpus/notify"), allowed ? "yes" : "no");
            QCOMPARE(Settings(file).notifiesAlerts(), allowed);
        }
        Settings(file).setNotifiesAlerts(true);
        QVERIFY(Settings(file).notifiesAlerts());
        QVERIFY(Settings(file).layout(QStringLiteral("gpus/notify")).isEmpty());
    }

    void cleanupTestCase()
    {
        QDBusConnection::disconnectFromBus(QStringLiteral("desktop"));
        if (m_bus.state() == QProcess::NotRunning)
            return;
        m_bus.terminate();
        m_bus.waitForFinished();
    }
};

PUPITRE_QTEST(GpuNotify)
#include "gpunotify.moc"
