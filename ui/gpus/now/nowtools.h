// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// By what the charts are grouped and which time they show, in one row or in two where there is less room.
#pragma once

#include "core/monitoring/curve.h"
#include "ui/gpus/now/timewindow.h"

#include <QWidget>

class QPushButton;

namespace pupitre
{

class Segments;

class NowTools final : public QWidget
{
    Q_OBJECT
public:
    explicit NowTools(QWidget* parent);

    [[nodiscard]] Grouping grouping() const;
    [[nodiscard]] ChartRange range() const { return m_range; }
    void choose(Grouping grouping, ChartRange range); // without a signal
    void showClose(bool close);                       // no range of the row is what is shown
    void offerExperiments(bool offered);
    void retranslate();

Q_SIGNALS:
    void groupingChanged();
    void rangeChosen();
    void wholeAsked(); // away from the closer look

private:
    Segments* m_grouping;
    Segments* m_ranges;
    QPushButton* m_whole;
    ChartRange m_range = ChartRange::Hour;
};

} // namespace pupitre
