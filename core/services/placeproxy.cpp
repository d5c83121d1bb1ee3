// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See placeproxy.h. Only what Qt says is understood: one way to log in, CONNECT, names and addresses.
#include "core/services/placeproxy.h"

#include "core/services/socksgreeting.h"

#include <QPointer>
#include <QRandomGenerator>
#include <QTcpSocket>
#include <QTimer>

#include <fcntl.h>

namespace pupitre
{

namespace
{
constexpr int mostSockets = 32; // greeted at once: whoever else knocks may not use up our descriptors
constexpr std::chrono::seconds greetingPatience{10}; // from this very process: it takes a millisecond

QString drawn()
{
    std::array<quint32, 8> lot{};
    QRandomGenerator::system()->fillRange(lot.data(), lot.size());
    return QString::fromLatin1(QByteArray(reinterpret_cast<const char*>(lot.data()), sizeof lot).toHex());
}
} // namespace

PlaceProxy::PlaceProxy(PlaceLink& link, QObject* parent)
    : QObject(parent), m_link(link), m_name(drawn()), m_password(drawn())
{
    m_server.listen(QHostAddress::LocalHost);
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket* socket = m_server.nextPendingConnection())
            greet(socket);
    });
}

PlaceProxy::~PlaceProxy() = default;

Result<QNetworkProxy> PlaceProxy::address() const
{
    if (!m_server.isListening())
        return fail(ErrorKind::SystemCallFailed, "listen", m_server.errorString().toStdString());
    QNetworkProxy proxy(QNetworkProxy::Socks5Proxy, m_server.serverAddress().toString(),
                        m_server.serverPort(), m_name, m_password);
    proxy.setCapabilities(QNetworkProxy::TunnelingCapability | QNetworkProxy::HostNameLookupCapability);
    return proxy;
}

void PlaceProxy::greet(QTcpSocket* socket)
{
    if (m_server.findChildren<QTcpSocket*>().size() > mostSockets)
        return socket->deleteLater();
    const auto greeting = std::make_shared<SocksGreeting>(m_name.toStdString(), m_password.toStdString());
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QTcpSocket::readyRead, this, [this, socket, greeting] {
        const SocksGreeting::Step step = greeting->take(socket->readAll().toStdString());
        socket->write(QByteArray::fromStdString(step.answer));
        socket->flush();
        if (step.to)
            return forward(*step.to, socket);
        if (step.over)
            socket->abort();
    });
    QTimer::singleShot(greetingPatience, socket, [socket] { socket->abort(); });
}

void PlaceProxy::forward(const SocksTarget& to, QTcpSocket* socket)
{
    Forward forward;
    forward.host = to.host;
    forward.port = to.port;
    forward.end = UnixFd(::fcntl(static_cast<int>(socket->socketDescriptor()), F_DUPFD_CLOEXEC, 0));
    socket->abort(); // closes ours: nothing more may be read here, from now on the connection's thread does
    forward.greeting = [self = QPointer<PlaceProxy>(this),
                        &mailbox = m_link.mailbox()](const Result<void>& made) {
        mailbox.post([self, why = made ? std::nullopt : std::optional(made.error())] {
            if (self)
                self->m_refusal = why;
        });
        return socksAnswer(made);
    };
    m_link.forward(std::move(forward));
}

} // namespace pupitre
