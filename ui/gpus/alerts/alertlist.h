// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The card of what ought to be looked at: each with its figures, what to do, and a way to it.
#pragma once

#include "ui/gpus/alerts/alertwords.h"

#include <QFrame>

#include <vector>

class QLabel;
class QVBoxLayout;

namespace pupitre
{

class Chip;

class AlertList final : public QFrame
{
    Q_OBJECT
public:
    explicit AlertList(QWidget* parent);

    /// A row stays as long as its alert: nothing is made anew under the pointer because a minute went by.
    void show(const std::vector<Alert>& alerts, const std::vector<PlaceReadings>& places,
              const OwnerNames& names, Instant now);
    void retranslate();

Q_SIGNALS:
    void shown(const pupitre::HostRef& host, const std::string& gpu); // the person wants to see it

private:
    class Row;
    void rebuild(const std::vector<Alert>& alerts);

    QLabel* m_title;
    Chip* m_count;
    QLabel* m_nothing;
    QWidget* m_inside;
    QVBoxLayout* m_column;
    std::vector<Row*> m_rows;
    std::vector<Alert> m_alerts;
};

} // namespace pupitre
