// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whether the system prefers light or dark. Qt tells only since 6.5, so the desktop portal is asked over
// D-Bus; never before the first paint, and never waiting for the answer.
#pragma once

#include <QObject>

class QDBusVariant;

namespace pupitre
{

class SystemScheme final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Asks, and listens from then on. Without a session bus or a portal nothing ever comes.
    void listen();

Q_SIGNALS:
    void changed(bool dark);

private Q_SLOTS:
    void settingChanged(const QString& group, const QString& key, const QDBusVariant& value);

private:
    void read(const QVariant& value);
};

} // namespace pupitre
