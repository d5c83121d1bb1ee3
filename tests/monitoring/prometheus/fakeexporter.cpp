// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See fakeexporter.h.
#include "tests/monitoring/prometheus/fakeexporter.h"

#include <QFile>
#include <QTcpSocket>

namespace pupitre
{

FakeExporter::FakeExporter(QByteArray text, const QString& machine) : m_text(std::move(text))
{
    if (!listen(QHostAddress(machine)))
        qFatal("no port");
    connect(this, &QTcpServer::newConnection, this, [this] {
        QTcpSocket* socket = nextPendingConnection();
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
            if (!socket->readAll().contains("\r\n\r\n"))
                return;
            ++m_asked;
            socket->write(
                "HTTP/1.1 200 OK\r\nContent-Type: text/plain; version=0.0.4\r\nConnection: close\r\n"
                "Content-Length: "
                + QByteArray::number(m_text.size()) + "\r\n\r\n" + m_text);
            socket->disconnectFromHost();
        });
    });
}

QString FakeExporter::address() const
{
    return QStringLiteral("%1:%2").arg(serverAddress().toString()).arg(serverPort());
}

QByteArray recordedMetrics(const char* name)
{
    QFile file(QStringLiteral(PUPITRE_RECORDED "/") + QLatin1String(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is not there", name);
    return file.readAll();
}

} // namespace pupitre
