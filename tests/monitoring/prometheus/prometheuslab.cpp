// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See prometheuslab.h.
#include "tests/monitoring/prometheus/prometheuslab.h"

#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>

namespace pupitre
{

namespace
{
quint16 unusedPort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

void write(const QString& path, const QByteArray& text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("%s", qPrintable(path));
}
} // namespace

PrometheusLab::PrometheusLab(const QStringList& exporters, const QByteArray& past) : m_port(unusedPort())
{
    writeConfiguration(exporters);
    if (!past.isEmpty())
        writePast(past);
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(QStringLiteral("prometheus"),
                    {QStringLiteral("--config.file=") + m_folder.filePath(QStringLiteral("prometheus.yml")),
                     QStringLiteral("--storage.tsdb.path=") + m_folder.filePath(QStringLiteral("data")),
                     QStringLiteral("--web.listen-address=127.0.0.1:%1").arg(m_port)});
}

PrometheusLab::~PrometheusLab()
{
    end();
}

void PrometheusLab::end()
{
    m_process.terminate();
    if (!m_process.waitForFinished(10'000))
        m_process.kill();
    m_process.waitForFinished(5'000);
}

bool PrometheusLab::ready()
{
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), m_port);
    if (!socket.waitForConnected(1'000))
        return false;
    socket.write("GET /-/ready HTTP/1.0\r\n\r\n");
    return socket.waitForReadyRead(2'000) && socket.readAll().startsWith("HTTP/1.0 200");
}

void PrometheusLab::writeConfiguration(const QStringList& exporters) const
{
    QByteArray targets;
    for (const QString& exporter : exporters)
        targets += (targets.isEmpty() ? "'" : ", '") + exporter.toLatin1() + "'";
    write(m_folder.filePath(QStringLiteral("prometheus.yml")),
          "global: {scrape_interval: 1s, scrape_timeout: 1s}\n"
          "scrape_configs:\n"
          "  - job_name: gpus\n"
          "    static_configs: [{targets: ["
              + targets + "], labels: {cluster: lab-a}}]\n");
}

void PrometheusLab::writePast(const QByteArray& past) const
{
    const QString file = m_folder.filePath(QStringLiteral("past.txt"));
    write(file, past);
    if (QProcess::execute(QStringLiteral("promtool"),
                          {QStringLiteral("tsdb"), QStringLiteral("create-blocks-from"),
                           QStringLiteral("openmetrics"), QStringLiteral("--quiet"), file,
                           m_folder.filePath(QStringLiteral("data"))})
        != 0)
        qFatal("promtool did not take what was measured before");
}

} // namespace pupitre
