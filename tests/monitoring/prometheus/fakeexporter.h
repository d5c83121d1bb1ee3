// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An exporter that is none: gives out, at a port of its own, what one once wrote. Named fake because no GPU
// is here.
#pragma once

#include <QByteArray>
#include <QTcpServer>

namespace pupitre
{

class FakeExporter final : public QTcpServer
{
public:
    /// `machine`: 127.0.0.x, an address of a machine of its own.
    explicit FakeExporter(QByteArray text, const QString& machine = QStringLiteral("127.0.0.1"));

    [[nodiscard]] QString address() const;

    void setText(QByteArray text) { m_text = std::move(text); }
    [[nodiscard]] int asked() const { return m_asked; }

private:
    QByteArray m_text;
    int m_asked = 0;
};

/// tests/monitoring/prometheus/recorded/NAME.
[[nodiscard]] QByteArray recordedMetrics(const char* name);

} // namespace pupitre
