// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A port of this computer's loopback that ends at a port of the loopback inside the instance: an ssh client
// as a child of this program, which ends with it. One login carries as many connections as the browser opens.
#pragma once

#include "core/student/enrolment/enrolment.h"

#include "core/domain/error.h"

#include <QObject>
#include <QProcess>
#include <QTimer>

namespace pupitre
{

class SshTunnel final : public QObject
{
    Q_OBJECT
public:
    SshTunnel(const Enrolment& enrolment, int portInside, QObject* parent = nullptr);
    ~SshTunnel() override;

    /// Ends in opened() or ended(). Once.
    void open();
    void close(); // ended() without an error follows

    /// Of this computer; 0 while it is not open.
    [[nodiscard]] int port() const { return m_open ? m_port : 0; }

Q_SIGNALS:
    void opened(int port);
    /// Kind Cancelled: by close(). ConnectionLost (detail: ssh's words): also at the deadline.
    void ended(const pupitre::Error& error);

private:
    void tryNextPort();
    void readReady();
    void childEnded();
    void end(const Error& error);

    Enrolment m_enrolment;
    int m_portInside;
    int m_port = 0;
    int m_tries = 0;
    bool m_open = false;
    bool m_over = false;
    bool m_closing = false;
    QTimer m_limit;
    QTimer m_again;
    QProcess m_child;
};

} // namespace pupitre
