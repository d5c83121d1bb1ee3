// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The load of one place on one day: a figure and a bar for each resource; what is short has the warning sign
// and its bar is full.
#pragma once

#include "ui/courses/week/weekboard.h"

#include <QWidget>

namespace pupitre
{

class LoadCell final : public QWidget
{
    Q_OBJECT
public:
    LoadCell(const BoardLoad& load, const QString& name, QWidget* parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintResource(QPainter& painter, const QRect& room, const LoadLine& line) const;

    BoardLoad m_load;
};

} // namespace pupitre
