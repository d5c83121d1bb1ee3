// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A week at a glance: a column a day, a small block for each session and each deadline. A block opens its TP.
#pragma once

#include "core/services/classroom/refs.h"
#include "ui/today/weekrows.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace pupitre
{

class WeekStrip final : public QFrame
{
    Q_OBJECT
public:
    explicit WeekStrip(QWidget* parent);

    void show(const QList<WeekDay>& week);
    void retranslate();

Q_SIGNALS:
    void opened(const pupitre::TpRef& tp);
    void weekAsked(); // all of it, with the load of the places

private:
    class Block;
    void rebuild();

    QList<WeekDay> m_week;
    QLabel* m_title;
    QPushButton* m_whole;
    QLabel* m_nothing;
    QWidget* m_days = nullptr;
};

} // namespace pupitre
