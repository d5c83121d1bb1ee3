// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// ssh itself says when it listens (LocalCommand runs after the forwards are set up): a look at the port could
// be answered by another user's program, which would then be given the token.
#include "core/student/ssh/sshtunnel.h"

#include <QHostAddress>
#include <QRandomGenerator>
#include <QTcpServer>

#include <csignal>
#include <sys/prctl.h>

namespace pupitre
{

namespace
{

/// Somebody else took the port between our look and ssh's; or sshd turned us away (MaxStartups), as it does
/// where a class comes in the same second.
constexpr int mostTries = 6;
constexpr int shortestPause = 200; // ms; spread, so that those turned away do not come back together
constexpr int longestTunnelPause = 2000;
constexpr auto readyWord = "pupitre-tunnel-open";
/// Two logins and perhaps the start of an instance.
constexpr std::chrono::seconds openLimit{120};

int freeLocalPort()
{
    QTcpServer probe;
    return probe.listen(QHostAddress::LocalHost) ? probe.serverPort() : 0;
}

bool passesByItself(const std::string& words)
{
    return words.find("Address already in use") != std::string::npos
           || words.find("kex_exchange_identification") != std::string::npos;
}

QStringList tunnelWords(const Enrolment& enrolment, int port, int portInside)
{
    const QString loopback = QStringLiteral("127.0.0.1:");
    return {QStringLiteral("-F"),
            QString::fromStdString(enrolment.sshConfig().string()),
            QStringLiteral("-N"),
            QStringLiteral("-T"),
            QStringLiteral("-oBatchMode=yes"),
            QStringLiteral("-oControlMaster=no"),
            QStringLiteral("-oControlPath=none"),
            QStringLiteral("-oExitOnForwardFailure=yes"),
            QStringLiteral("-oGatewayPorts=no"),
            QStringLiteral("-oServerAliveInterval=15"),
            QStringLiteral("-oPermitLocalCommand=yes"),
            QStringLiteral("-oLocalCommand=echo ") + QLatin1String(readyWord),
            QStringLiteral("-L"),
            loopback + QString::number(port) + QLatin1Char(':') + loopback + QString::number(portInside),
            QString::fromStdString(enrolment.insideAlias())};
}

} // namespace

SshTunnel::SshTunnel(const Enrolment& enrolment, int portInside, QObject* parent)
    : QObject(parent), m_enrolment(enrolment), m_portInside(portInside)
{
    m_limit.setSingleShot(true);
    m_limit.setInterval(openLimit);
    m_limit.callOnTimeout(this, [this] {
        m_tries = mostTries; // no other
        m_child.terminate();
    });
    m_again.setSingleShot(true);
    m_again.callOnTimeout(this, &SshTunnel::tryNextPort);
    m_child.setStandardInputFile(QProcess::nullDevice());
    // Killed, this program ends nothing any more: the kernel does.
    m_child.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
    connect(&m_child, &QProcess::readyReadStandardOutput, this, &SshTunnel::readReady);
    connect(&m_child, &QProcess::finished, this, &SshTunnel::childEnded);
    connect(&m_child, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            end({ErrorKind::NotFound, "ssh", {}});
    });
}

SshTunnel::~SshTunnel()
{
    m_over = true;
    m_child.disconnect(this);
    if (m_child.state() == QProcess::NotRunning)
        return;
    m_child.kill(); // nothing of it is worth a wait; what it spoke to ends with its streams
    m_child.waitForFinished();
}

void SshTunnel::open()
{
    m_limit.start();
    tryNextPort();
}

void SshTunnel::tryNextPort()
{
    ++m_tries;
    m_port = freeLocalPort();
    m_child.start(QStringLiteral("ssh"), tunnelWords(m_enrolment, m_port, m_portInside));
}

void SshTunnel::readReady()
{
    if (m_open || !m_child.readAllStandardOutput().contains(readyWord))
        return;
    m_open = true;
    m_limit.stop();
    Q_EMIT opened(m_port);
}

void SshTunnel::childEnded()
{
    const std::string words = m_child.readAllStandardError().toStdString();
    if (!m_open && !m_closing && m_tries < mostTries && passesByItself(words))
        return m_again.start(QRandomGenerator::global()->bounded(shortestPause, longestTunnelPause));
    if (m_closing)
        return end({ErrorKind::Cancelled, {}, {}});
    const bool tooLong = !m_open && !m_limit.isActive();
    end({tooLong ? ErrorKind::TimedOut : ErrorKind::ConnectionLost, m_enrolment.insideAlias(), words});
}

void SshTunnel::close()
{
    m_closing = true;
    m_again.stop();
    if (m_child.state() == QProcess::NotRunning)
        return end({ErrorKind::Cancelled, {}, {}});
    m_child.terminate();
}

void SshTunnel::end(const Error& error)
{
    m_limit.stop();
    m_open = false;
    if (!std::exchange(m_over, true))
        Q_EMIT ended(error);
}

} // namespace pupitre
