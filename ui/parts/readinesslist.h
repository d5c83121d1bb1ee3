// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Facts with ticks: symbol · fact · detail · a link to put it right. Rows change in place while the answers
// come.
#pragma once

#include "ui/parts/tone.h"

#include <QWidget>

class QVBoxLayout;

namespace pupitre
{

struct ReadinessRow {
    Tone tone = Tone::Idle;
    Icon symbol = Icon::Clock;
    QString fact;
    QString detail;
    QString action; // empty: none

    bool operator==(const ReadinessRow&) const = default;
};

class ReadinessList final : public QWidget
{
    Q_OBJECT
public:
    explicit ReadinessList(QWidget* parent);
    void show(const QList<ReadinessRow>& rows);

Q_SIGNALS:
    void actionClicked(int row);

private:
    class Row;
    QVBoxLayout* m_column;
    QList<Row*> m_rows;
};

} // namespace pupitre
