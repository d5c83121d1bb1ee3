// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tells an alert on the person's desktop, if they asked for that: also when the window is behind others.
// Where the desktop has no notifications, nothing happens.
#pragma once

#include "ui/gpus/alerts/alertwords.h"

#include <QObject>

namespace pupitre
{

class Settings;

class AlertNotifier final : public QObject
{
    Q_OBJECT
public:
    AlertNotifier(Monitor& monitor, Settings& settings, OwnerNames names, QObject* parent);

    [[nodiscard]] static bool isAllowed(const Settings& settings); // no, until the person says so
    static void allow(Settings& settings, bool allowed);

private:
    void tell(const Alert& alert) const;

    Monitor& m_monitor;
    Settings& m_settings;
    OwnerNames m_names;
};

} // namespace pupitre
