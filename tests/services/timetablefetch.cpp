// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Timetables from an address, asked of a real HTTP server on this computer: what it gives, refuses, drags out
// or never ends.
#include "core/services/timetable/timetablefetch.h"
#include "core/async/lane.h"
#include "core/services/presenttime.h"
#include "core/services/timetable/timetablereading.h"
#include "tests/qtprogram.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <optional>

using namespace pupitre;
using namespace std::chrono_literals;

namespace
{

const QByteArray calendar = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:TP\r\n"
                            "DTSTART:20261201T080000Z\r\nDTEND:20261201T100000Z\r\nEND:VEVENT\r\n"
                            "END:VCALENDAR\r\n";

QByteArray answer(const QByteArray& status, const QByteArray& body, const QByteArray& header = {})
{
    return "HTTP/1.1 " + status + "\r\nConnection: close\r\nContent-Length: "
           + QByteArray::number(body.size()) + "\r\n" + header + "\r\n" + body;
}

/// One answer for each path; "/endless" sends for ever, "/silent" says nothing.
class Server final : public QTcpServer
{
public:
    Server()
    {
        if (!listen(QHostAddress::LocalHost))
            qFatal("no port");
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket* socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { serve(*socket); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        });
    }

    [[nodiscard]] std::string address(const char* path, const char* scheme = "http") const
    {
        return std::string(scheme) + "://127.0.0.1:" + std::to_string(serverPort()) + path;
    }
    [[nodiscard]] int asked() const { return m_asked; }

private:
    void serve(QTcpSocket& socket)
    {
        const QByteArray request = socket.readAll();
        if (!request.startsWith("GET "))
            return socket.abort(); // TLS, which is not spoken here
        ++m_asked;
        const QByteArray path = request.split(' ').value(1).split('?').value(0);
        if (path == "/silent")
            return;
        if (path == "/endless") {
            socket.write("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n");
            connect(&socket, &QTcpSocket::bytesWritten, this,
                    [&socket] { socket.write(QByteArray(1 << 20, 'x')); });
            return;
        }
        if (path == "/calendar.ics")
            socket.write(answer("200 OK", calendar));
        else if (path == "/moved")
            socket.write(answer("302 Found", {}, "Location: /calendar.ics\r\n"));
        else if (path == "/round")
            socket.write(answer("302 Found", {}, "Location: /round\r\n"));
        else if (path == "/secret")
            socket.write(answer("403 Forbidden", "no"));
        else
            socket.write(answer("404 Not Found", "no"));
        socket.disconnectFromHost();
    }

    int m_asked = 0;
};

Result<std::string> fetched(const std::string& address, std::chrono::milliseconds patience = 20s)
{
    std::optional<Result<std::string>> done;
    const Task task = fetchTimetable(
        address, [&done](Result<std::string> text) { done = std::move(text); }, patience);
    static_cast<void>(QTest::qWaitFor([&done] { return done.has_value(); }, 60'000));
    return done.value_or(fail(ErrorKind::Busy, "test"));
}

} // namespace

class TimetableFetchTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void knowsAnAddress()
    {
        for (const char* address :
             {"https://edt.example.org/x.ics?key=1", "http://10.0.0.1:8080/a", "webcal://a.b/c"})
            QVERIFY2(isTimetableAddress(address), address);
        for (const char* other :
             {"", "/home/x/a.ics", "file:///etc/passwd", "ftp://a/b", "https://", "C:\\a.ics"})
            QVERIFY2(!isTimetableAddress(other), other);
        QCOMPARE(timetableHost("webcal://edt.example.org/secret"), std::string("edt.example.org"));
    }

    void bringsWhatIsThere()
    {
        const Server server;
        QCOMPARE(fetched(server.address("/calendar.ics?token=1")).value_or(""), calendar.toStdString());
        QCOMPARE(fetched(server.address("/moved")).value_or(""), calendar.toStdString());
    }

    void saysWhatTheServerSaid()
    {
        const Server server;
        QCOMPARE(fetched(server.address("/secret?token=tell-nobody")).error().kind, ErrorKind::NotPermitted);
        const auto none = fetched(server.address("/none?token=tell-nobody"));
        QCOMPARE(none.error().kind, ErrorKind::NotFound);
        QCOMPARE(none.error().subject, std::string("127.0.0.1"));
        QVERIFY(none.error().detail.find("tell-nobody") == std::string::npos);
        QVERIFY(!fetched(server.address("/round")));
        QVERIFY(server.asked() < 12); // it does not go round for ever
        QCOMPARE(fetched(server.address("/calendar.ics", "webcal")).error().kind, ErrorKind::ConnectionLost);
        QCOMPARE(fetched("file:///etc/passwd").error().kind, ErrorKind::InvalidArgument);
    }

    void doesNotWaitForEver()
    {
        const Server server;
        QCOMPARE(fetched(server.address("/silent"), 300ms).error().kind, ErrorKind::TimedOut);
        QCOMPARE(fetched(server.address("/endless")).error().kind, ErrorKind::TooLarge);
        int port = 0;
        {
            const Server gone;
            port = gone.serverPort();
        }
        QCOMPARE(fetched("http://127.0.0.1:" + std::to_string(port) + "/a").error().kind,
                 ErrorKind::HostOffline);
    }

    void saysThatItWasCancelled()
    {
        const Server server;
        std::optional<Result<std::string>> done;
        Task task = fetchTimetable(server.address("/silent"),
                                   [&done](Result<std::string> text) { done = std::move(text); });
        QTRY_COMPARE(server.asked(), 1);
        task.cancel();
        QTRY_VERIFY(done.has_value());
        QCOMPARE(done->error().kind, ErrorKind::Cancelled);
    }

    void isReadBesideTheWindowAndForgottenWhenDropped()
    {
        const Server server;
        Mailbox mailbox;
        TimetableReading reading(mailbox);
        std::optional<Result<Timetable>> read;
        const Instant now = *instantFromIso("2026-11-01T00:00:00.000Z");
        Task task = reading.read(server.address("/calendar.ics"), "Europe/Paris", now,
                                 [&](Result<Timetable> timetable) { read = std::move(timetable); });
        QTRY_VERIFY_WITH_TIMEOUT(read.has_value(), 20'000);
        QVERIFY(*read);
        QCOMPARE((*read)->events.size(), 1U);
        Task dropped = reading.read(server.address("/silent"), "Europe/Paris", now,
                                    [](const Result<Timetable>&) { QFAIL("it was dropped"); });
        QTRY_VERIFY(server.asked() >= 2);
        dropped = {};
        task = reading.read(server.address("/calendar.ics"), "Europe/Paris", now,
                            [&](Result<Timetable> timetable) { read = std::move(timetable); });
        read.reset();
        QTRY_VERIFY_WITH_TIMEOUT(read.has_value(), 10'000); // not after the other's time limit
    }
};

PUPITRE_QTEST(TimetableFetchTest)
#include "timetablefetch.moc"
