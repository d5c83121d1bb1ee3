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

class PrometheusLab final
{
public:
    /// `past`: in the OpenMetrics format with times; what it had measured before it began.
    explicit PrometheusLab(const QStringList& exporters, const QByteArray& past = {});
    ~PrometheusLab();

    [[nodiscard]] bool ready();
    [[nodiscard]] QString url() const { return QStringLiteral("http://127.0.0.1:%1").arg(m_port); }
    void end();

private:
    void writeConfiguration(const QStringList& exporters) const;
    void writePast(const QByteArray& past) const;

    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace pupitre
