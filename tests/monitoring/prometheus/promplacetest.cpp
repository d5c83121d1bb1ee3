// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A real Prometheus asked through a real sshd: on the one connection of the place, again when that is back,
// and by nobody else who finds the port.
#include "core/demo/host/loopbackplace.h"
#include "core/demo/privatedesktop.h"
#include "core/monitoring/monitor.h"
#include "core/places/agentbinary.h"
#include "core/services/placeproxy.h"
#include "core/services/presenttime.h"
#include "core/services/webfetch.h"
#include "tests/monitoring/prometheus/asker.h"
#include "tests/monitoring/prometheus/fakeexporter.h"
#include "tests/monitoring/prometheus/prometheuslab.h"
#include "tests/qtprogram.h"

#include <QFile>
#include <QTcpSocket>

#include <csignal>

using namespace pupitre;

namespace
{

std::vector<pid_t> childrenOf(pid_t parent)
{
    QFile file(QStringLiteral("/proc/%1/task/%1/children").arg(parent));
    std::vector<pid_t> all;
    if (file.open(QIODevice::ReadOnly))
        for (const QByteArray& pid : file.readAll().split(' '))
            if (!pid.trimmed().isEmpty())
                all.push_back(pid.trimmed().toInt());
    return all;
}

/// A connection of an sshd that changes its user is two processes: the first watches the second.
void cutConnections(pid_t sshd)
{
    for (const pid_t connection : childrenOf(sshd)) {
        for (const pid_t session : childrenOf(connection))
            ::kill(session, SIGKILL);
        ::kill(connection, SIGKILL);
    }
}

PrometheusSource fromPlace(const QString& url)
{
    PrometheusSource source{url.toStdString(), {}};
    source.reach = PromReach::Place;
    return source;
}

} // namespace

class PromPlaceTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        auto place = LoopbackPlace::open();
        QVERIFY(place.has_value());
        m_place = std::make_unique<LoopbackPlace>(std::move(*place));
        m_access = demoAccess(*m_place, carriedAgent());
        m_exporter = std::make_unique<FakeExporter>(recordedMetrics("node-a.prom"));
        m_lab = std::make_unique<PrometheusLab>(QStringList{m_exporter->address()});
        QTRY_VERIFY_WITH_TIMEOUT(m_lab->ready() && m_exporter->asked() > 1, 30'000);
    }
    void cleanupTestCase()
    {
        m_lab.reset();
        m_place.reset();
    }

    void followsItOnThePlacesConnection()
    {
        const QTemporaryDir folder;
        Mailbox mailbox;
        PlaceBook book(mailbox, m_access);
        Monitor monitor(mailbox, book);
        monitor.useSettings(folder.filePath(QStringLiteral("monitoring.ini")).toStdString());
        const PlaceId lab = added(book);
        monitor.setPrometheus(lab, fromPlace(m_lab->url()));
        const auto look = monitor.look();
        const auto readings = [&] {
            for (const PlaceReadings& one : monitor.places())
                if (one.place == lab)
                    return one;
            return PlaceReadings();
        };
        QTRY_COMPARE(readings().state, FeedState::Away); // nobody has opened it
        QVERIFY(readings().hosts.empty());
        PlaceLink& link = *book.link(lab);
        link.open();
        QTRY_VERIFY_WITH_TIMEOUT(readings().state == FeedState::Live, 60'000);
        QCOMPARE(readings().hosts.front().host, std::string("node-a"));
        QCOMPARE(readings().source, FeedSource::Prometheus);
        QCOMPARE(childrenOf(m_place->sshd().pid()).size(), std::size_t{1});

        bool lost = false;
        connect(&link, &PlaceLink::statusChanged, this, [&] { lost |= !link.ready(); });
        cutConnections(m_place->sshd().pid());
        QTRY_VERIFY_WITH_TIMEOUT(lost, 30'000);
        const Instant before = presentTime();
        QTRY_VERIFY_WITH_TIMEOUT(readings().state == FeedState::Live && readings().heard > before, 60'000);
        QCOMPARE(childrenOf(m_place->sshd().pid()).size(), std::size_t{1});
        link.close();
        QTRY_COMPARE(readings().state, FeedState::Away);
    }

    void saysWhyThePlaceCannotReachIt()
    {
        Mailbox mailbox;
        PlaceBook book(mailbox, m_access);
        PlaceLink& link = *book.link(added(book));
        const auto ask = [&link](const PrometheusSource& source) {
            return failureOf(Asker(link, source).now());
        };
        QVERIFY(isPlaceAway(ask(fromPlace(m_lab->url())))); // nobody has opened it
        link.open();
        QTRY_VERIFY_WITH_TIMEOUT(link.ready(), 60'000);
        QCOMPARE(ask(fromPlace(m_lab->url())), Error());
        const Error nobody = ask(fromPlace(QStringLiteral("http://127.0.0.1:1")));
        QCOMPARE(nobody.kind, ErrorKind::HostOffline);
        QCOMPARE(nobody.subject, std::string("127.0.0.1"));
        QVERIFY2(nobody.detail.find("refused") != std::string::npos, nobody.detail.c_str());

        PrometheusLab tls({}, {}, LabDoor::Tls);
        QTRY_VERIFY_WITH_TIMEOUT(tls.ready(), 30'000);
        PrometheusSource source = fromPlace(tls.url());
        QVERIFY(distrustOf(ask(source)) == Distrust::UnknownIssuer);
        source.authority = tls.authority().toStdString();
        QTRY_COMPARE_WITH_TIMEOUT(ask(source), Error(), 30'000);
        source.url = tls.urlOf(QStringLiteral("localhost")).toStdString();
        QVERIFY2(distrustOf(ask(source)) == Distrust::OtherName, "the name is the one that was written");
    }

    void letsNobodyElseThrough()
    {
        Mailbox mailbox;
        PlaceBook book(mailbox, m_access);
        PlaceLink& link = *book.link(added(book));
        link.open();
        QTRY_VERIFY_WITH_TIMEOUT(link.ready(), 60'000);
        const PlaceProxy proxy(link);
        const QNetworkProxy own = proxy.address().value_or(QNetworkProxy());
        const QUrl lab(m_lab->url());
        const auto through = [&](const QString& user, const QString& password) {
            QTcpSocket socket;
            socket.setProxy({QNetworkProxy::Socks5Proxy, own.hostName(), own.port(), user, password});
            socket.connectToHost(lab.host(), static_cast<quint16>(lab.port()));
            static_cast<void>(QTest::qWaitFor([&socket] {
                return socket.state() == QAbstractSocket::ConnectedState
                       || socket.error() != QAbstractSocket::UnknownSocketError;
            }));
            return socket.state() == QAbstractSocket::ConnectedState;
        };
        QVERIFY(through(own.user(), own.password()));
        QVERIFY(!through({}, {}));
        QVERIFY(!through(own.user(), own.password().chopped(1)));
        QVERIFY(!through(own.user(), own.user()));
    }

private:
    PlaceId added(PlaceBook& book) const
    {
        const PlaceAddress address{PlaceKind::Ssh, "127.0.0.1", m_place->account().name, m_place->port(), {}};
        return book.add("lab", address, m_place->teacher().key.string()).value_or(PlaceId());
    }

    std::unique_ptr<LoopbackPlace> m_place;
    PlaceAccess m_access;
    std::unique_ptr<FakeExporter> m_exporter;
    std::unique_ptr<PrometheusLab> m_lab;
};

PUPITRE_QTEST(PromPlaceTest)
#include "promplacetest.moc"
