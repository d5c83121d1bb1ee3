// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tells an alert on the person's desktop, if they asked for that: also when the window is behind others;
// those of the recorded lab never. Where the desktop has no notifications, nothing happens.
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
    AlertNotifier(Monitor& monitor, const Settings& settings, OwnerNames names, QObject* parent);

private:
    void tell(const Alert& alert) const;

    Monitor& m_monitor;
    const Settings& m_settings;
    OwnerNames m_names;
};

} // namespace pupitre
