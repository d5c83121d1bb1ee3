// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A real Prometheus on loopback, at a port and in a folder of its own, that asks these exporters each second.
// Ends with the object.
#pragma once

#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace pupitre
{

/// Who may come in, and how.
enum class LabDoor { Open, Password, Tls };

class PrometheusLab final
{
public:
    /// `labels`: what Prometheus adds, as YAML. `past`: in the OpenMetrics format with times; what it had
    /// measured before it began.
    explicit PrometheusLab(const QStringList& exporters, const QByteArray& past = {},
                           LabDoor door = LabDoor::Open, const QByteArray& labels = "cluster: lab-a");
    ~PrometheusLab();

    [[nodiscard]] bool ready();
    [[nodiscard]] QString url() const { return urlOf(QStringLiteral("127.0.0.1")); }
    [[nodiscard]] QString urlOf(const QString& host) const;
    /// With LabDoor::Password.
    static const char* user() { return "teacher"; }
    static const char* password() { return "a secret of the lab"; }
    /// With LabDoor::Tls: the authority that signed its certificate, which is for 127.0.0.1 alone.
    [[nodiscard]] QString authority() const { return m_folder.filePath(QStringLiteral("ca.pem")); }
    void end();

private:
    void writeConfiguration(const QStringList& exporters, const QByteArray& labels) const;
    void writePast(const QByteArray& past) const;
    void writeDoor() const;
    void makeCertificate() const;

    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port = 0;
    LabDoor m_door;
};

} // namespace pupitre
