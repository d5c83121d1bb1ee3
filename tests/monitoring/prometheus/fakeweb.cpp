// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See fakeweb.h.
#include "tests/monitoring/prometheus/fakeweb.h"

#include <QDateTime>
#include <QTcpSocket>

namespace pupitre
{

FakeWeb::FakeWeb(std::function<QByteArray(const QByteArray&)> answer) : m_answer(std::move(answer))
{
    if (!listen(QHostAddress::LocalHost))
        qFatal("no port");
    connect(this, &QTcpServer::newConnection, this, [this] {
        QTcpSocket* socket = nextPendingConnection();
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
            const QByteArray head = socket->readAll();
            m_heard += head;
            socket->write(m_answer(head));
            socket->disconnectFromHost();
        });
    });
}

std::string FakeWeb::url() const
{
    return "http://127.0.0.1:" + std::to_string(serverPort());
}

QByteArray webAnswer(const char* status, const QByteArray& body, const QByteArray& headers)
{
    return QByteArray("HTTP/1.1 ") + status + "\r\nConnection: close\r\nContent-Length: "
           + QByteArray::number(body.size()) + "\r\n" + headers + "\r\n" + body;
}

QByteArray oneGpu()
{
    return R"({"status":"success","data":{"resultType":"vector","result":[{"metric":{"__name__":)"
           R"("DCGM_FI_DEV_GPU_UTIL","gpu":"0","UUID":"GPU-1","Hostname":"node"},"value":[)"
           + QByteArray::number(QDateTime::currentSecsSinceEpoch()) + R"(,"50"]}]}})";
}

} // namespace pupitre
