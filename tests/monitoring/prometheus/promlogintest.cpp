// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A real Prometheus that wants a password, one with a certificate of the laboratory's own, and doors that
// want a token: who gets in, what is said otherwise, and where a secret never goes.
#include "core/monitoring/monitoringsettings.h"
#include "core/services/webfetch.h"
#include "tests/monitoring/prometheus/asker.h"
#include "tests/monitoring/prometheus/fakeweb.h"
#include "tests/monitoring/prometheus/prometheuslab.h"
#include "tests/qtprogram.h"

#include <QFile>
#include <QTemporaryDir>

using namespace pupitre;

namespace
{

constexpr auto token = "a-token-of-the-lab";

PrometheusSource withPassword(const std::string& url)
{
    PrometheusSource source{url, {}};
    source.login = PromLogin::Password;
    source.user = PrometheusLab::user();
    return source;
}

PrometheusSource withToken(const std::string& url)
{
    PrometheusSource source{url, {}};
    source.login = PromLogin::Token;
    return source;
}

Samples askWith(const PrometheusSource& source, const char* secret)
{
    Asker asker(source);
    asker.secrets().write(promSecretKey(PlaceBook::thisComputer(), source), secret, {});
    return asker.now();
}

/// Another server, which must never hear a secret.
QByteArray toldNothing(const QByteArray& /*head*/)
{
    return webAnswer("200 OK", oneGpu());
}

} // namespace

class PromLoginTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesTheRightPassword()
    {
        PrometheusLab lab({}, {}, LabDoor::Password);
        QTRY_VERIFY_WITH_TIMEOUT(lab.ready(), 30'000);
        const PrometheusSource source = withPassword(lab.url().toStdString());
        QTRY_VERIFY_WITH_TIMEOUT(askWith(source, PrometheusLab::password()).has_value(), 30'000);
        const Error wrong = failureOf(askWith(source, "wrong"));
        QCOMPARE(wrong.kind, ErrorKind::AuthenticationFailed);
        QVERIFY(!lacksSecret(wrong));
        QVERIFY(lacksSecret(failureOf(Asker(source).now())));
        QCOMPARE(failureOf(Asker({lab.url().toStdString(), {}}).now()).kind, ErrorKind::AuthenticationFailed);

        Asker corrected(source);
        corrected.client().useSecret(Secret("wrong"));
        QCOMPARE(failureOf(corrected.now()).kind, ErrorKind::AuthenticationFailed);
        corrected.secrets().write(promSecretKey(PlaceBook::thisComputer(), source), PrometheusLab::password(),
                                  {});
        QVERIFY2(corrected.now().has_value(), "what was kept meanwhile is read");
    }

    void believesWhatItsAuthoritySigned()
    {
        PrometheusLab lab({}, {}, LabDoor::Tls);
        QTRY_VERIFY_WITH_TIMEOUT(lab.ready(), 30'000);
        PrometheusSource source{lab.url().toStdString(), {}};
        const Error unknown = failureOf(Asker(source).now());
        QVERIFY2(distrustOf(unknown) == Distrust::UnknownIssuer, unknown.detail.c_str());
        source.authority = lab.authority().toStdString();
        QTRY_VERIFY_WITH_TIMEOUT(Asker(source).now().has_value(), 30'000);
        source.url = lab.urlOf(QStringLiteral("localhost")).toStdString();
        const Error other = failureOf(Asker(source).now());
        QVERIFY2(distrustOf(other) == Distrust::OtherName, other.detail.c_str());
        source.authority = "/dev/null";
        QCOMPARE(failureOf(Asker(source).now()).kind, ErrorKind::FileUnreadable);
        source.authority = "ca.pem";
        QCOMPARE(failureOf(Asker(source).now()).subject, std::string("authority"));
    }

    void showsItsTokenAtTheDoorAlone()
    {
        FakeWeb door([](const QByteArray& head) {
            const bool in = head.contains("\r\nAuthorization: Bearer " + QByteArray(token) + "\r\n");
            return in ? webAnswer("200 OK", oneGpu()) : webAnswer("403 Forbidden", {});
        });
        const Samples samples = askWith(withToken(door.url()), token);
        QVERIFY(samples && samples->size() == 1);
        const Error forbidden = failureOf(askWith(withToken(door.url()), "another"));
        QCOMPARE(forbidden.kind, ErrorKind::NotPermitted);
        QVERIFY(!forwardsNothing(forbidden));
        QVERIFY(lacksSecret(failureOf(askWith(withToken(door.url()), "two\r\nX-Lines: 1"))));

        FakeWeb elsewhere(toldNothing);
        FakeWeb leading([&elsewhere](const QByteArray&) {
            return webAnswer("302 Found", {},
                             "Location: " + QByteArray::fromStdString(elsewhere.url()) + "/\r\n");
        });
        QVERIFY(ledElsewhere(failureOf(askWith(withToken(leading.url()), token))));
        QVERIFY2(leading.heard().contains(token) && elsewhere.heard().isEmpty(), "it goes nowhere else");
        QVERIFY2(Asker({leading.url(), {}}).now().has_value(), "without a secret it may");
    }

    void doesNotKnockAgainWithWhatWasRefused()
    {
        FakeWeb door([](const QByteArray&) { return webAnswer("401 Unauthorized", {}); });
        const PrometheusSource source = withToken(door.url());
        const std::string key = promSecretKey(PlaceBook::thisComputer(), source);
        Asker asker(source);
        asker.secrets().write(key, token, {});
        for (int i = 0; i < 3; ++i)
            QCOMPARE(failureOf(asker.now()).kind, ErrorKind::AuthenticationFailed);
        QCOMPARE(door.heard().count("Authorization"), 1);
        asker.secrets().write(key, "another", {});
        QCOMPARE(failureOf(asker.now()).kind, ErrorKind::AuthenticationFailed);
        QCOMPARE(door.heard().count("Authorization"), 2);
    }

    void sendsNothingInPlainUnasked()
    {
        PrometheusSource source = withToken("http://prometheus.lab:9090");
        QVERIFY(sendsInPlain(source));
        QCOMPARE(failureOf(askWith(source, token)).subject, std::string("plain"));
        source.plain = PromPlain::Agreed;
        QVERIFY(checkPrometheus(source).has_value());
        for (const char* safe :
             {"https://prometheus.lab", "http://localhost:9090", "http://127.0.0.9", "http://[::1]:9090"})
            QVERIFY2(!sendsInPlain(withToken(safe)), safe);
        QVERIFY(!sendsInPlain({"http://prometheus.lab:9090", {}}));
        PrometheusSource there = withToken("http://localhost:9090");
        there.reach = PromReach::Place;
        QVERIFY2(sendsInPlain(there), "whoever has an account there may take the port");
        for (const char* user : {"", "a:b", "two\nlines"}) {
            PrometheusSource wrong = withPassword("https://prometheus.lab");
            wrong.user = user;
            QCOMPARE(failureOf(checkPrometheus(wrong)).subject, std::string("user"));
        }
    }

    void keepsASecretForOneServer()
    {
        const PlaceId here = PlaceBook::thisComputer();
        const PrometheusSource source = withPassword("https://prometheus.lab");
        const std::string key = promSecretKey(here, source);
        QCOMPARE(promSecretKey(here, withPassword("https://prometheus.lab:443/prom")), key);
        for (const char* other :
             {"http://prometheus.lab", "https://prometheus.lab:444", "https://prometheus.la"})
            QVERIFY2(promSecretKey(here, withPassword(other)) != key, other);
        PrometheusSource inside = source;
        inside.reach = PromReach::Place;
        QVERIFY(promSecretKey(here, inside) != key);
        QVERIFY(promSecretKey(here, withToken("https://prometheus.lab")) != key);
    }

    void settingsHoldEverythingButTheSecret()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("monitoring.ini"));
        PrometheusSource source = withPassword("http://prometheus.lab");
        source.labels = "cluster=\"lab-a\"";
        source.reach = PromReach::Place;
        source.authority = "/etc/lab.pem";
        source.plain = PromPlain::Agreed;
        const PlaceId here = PlaceBook::thisComputer();
        MonitoringSettings(file.toStdString()).setPrometheus(here, source);
        QVERIFY(MonitoringSettings(file.toStdString()).prometheus(here) == source);
        const PrometheusSource plain = withToken("https://prometheus.lab");
        MonitoringSettings(file.toStdString()).setPrometheus(here, plain);
        QVERIFY(MonitoringSettings(file.toStdString()).prometheus(here) == plain);
        MonitoringSettings(file.toStdString()).setPrometheus(here, std::nullopt);
        QVERIFY(!MonitoringSettings(file.toStdString()).prometheus(here));
    }
};

PUPITRE_QTEST(PromLoginTest)
#include "promlogintest.moc"
