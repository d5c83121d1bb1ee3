// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The values of every series at one moment, beside the crosshair. A child of the window, so that it is whole
// over a chart that is lower than it; lets the pointer through.
#pragma once

#include "ui/charts/crosshair.h"

#include <QWidget>

namespace pupitre
{

class ValuesBox final : public QWidget
{
    Q_OBJECT
public:
    explicit ValuesBox(QWidget* window);

    /// Beside `line`, a point of the window, on the side that has room.
    void show(const CrosshairLook& look, const QPoint& line);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void measure();

    CrosshairLook m_look;
    int m_nameWidth = 0;
};

} // namespace pupitre
