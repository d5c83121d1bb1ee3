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

PrometheusLab::PrometheusLab(const QStringList& exporters, const QByteArray& past, LabDoor door,
                             const QByteArray& labels)
    : m_port(unusedPort()), m_door(door)
{
    writeConfiguration(exporters, labels);
    writeDoor();
    if (!past.isEmpty())
        writePast(past);
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(QStringLiteral("prometheus"),
                    {QStringLiteral("--config.file=") + m_folder.filePath(QStringLiteral("prometheus.yml")),
                     QStringLiteral("--web.config.file=") + m_folder.filePath(QStringLiteral("web.yml")),
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
    if (!socket.waitForReadyRead(2'000))
        return false;
    const QByteArray answer = socket.readAll();
    return m_door == LabDoor::Open ? answer.startsWith("HTTP/1.0 200") : answer.startsWith("HTTP/1.0 40");
}

QString PrometheusLab::urlOf(const QString& host) const
{
    const QString scheme = m_door == LabDoor::Tls ? QStringLiteral("https") : QStringLiteral("http");
    return QStringLiteral("%1://%2:%3").arg(scheme, host).arg(m_port);
}

void PrometheusLab::writeDoor() const
{
    const QString file = m_folder.filePath(QStringLiteral("web.yml"));
    switch (m_door) {
    case LabDoor::Open:
        return write(file, "{}\n");
    case LabDoor::Password: // bcrypt of password()
        return write(file, "basic_auth_users:\n  teacher: "
                           "$2b$05$abcdefghijklmnopqrstuusPLaiEtyQwenjZIkaFVPxnqQ5yDTBhG\n");
    case LabDoor::Tls:
        makeCertificate();
        return write(file, "tls_server_config: {cert_file: lab.pem, key_file: lab.key}\n");
    }
}

void PrometheusLab::makeCertificate() const
{
    const auto openssl = [this](const char* words) {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QStringLiteral("openssl"), QString::fromLatin1(words).split(QLatin1Char(' ')));
        if (!process.waitForFinished(30'000) || process.exitCode() != 0)
            qFatal("%s", process.readAll().constData());
    };
    openssl("req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj /CN=lab-authority "
            "-keyout ca.key -out ca.pem");
    openssl("req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj /CN=prometheus "
            "-CA ca.pem -CAkey ca.key -addext basicConstraints=critical,CA:FALSE "
            "-addext subjectAltName=IP:127.0.0.1 -keyout lab.key -out lab.pem");
}

void PrometheusLab::writeConfiguration(const QStringList& exporters, const QByteArray& labels) const
{
    QByteArray targets;
    for (const QString& exporter : exporters)
        targets += (targets.isEmpty() ? "'" : ", '") + exporter.toLatin1() + "'";
    write(m_folder.filePath(QStringLiteral("prometheus.yml")),
          "global: {scrape_interval: 1s, scrape_timeout: 1s}\n"
          "scrape_configs:\n"
          "  - job_name: gpus\n"
          "    static_configs: [{targets: ["
              + targets + "], labels: {" + labels + "}}]\n");
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
