// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A session or a deadline in the week: its hours, TP, course and place. Pressing it opens the TP.
#pragma once

#include "ui/courses/week/weekboard.h"

#include <QAbstractButton>

namespace pupitre
{

class WeekBlock final : public QAbstractButton
{
    Q_OBJECT
public:
    WeekBlock(const BoardBlock& block, QWidget* parent);

    [[nodiscard]] const BoardBlock& block() const { return m_block; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintGround(QPainter& painter) const;
    void paintHours(QPainter& painter, const QRect& line) const;
    void paintPlace(QPainter& painter, const QRect& line) const;

    BoardBlock m_block;
};

} // namespace pupitre
