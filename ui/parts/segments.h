// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A choice of two or three views, one of them on: arrow keys move, like radio buttons.
#pragma once

#include "ui/look/icons.h"

#include <QFrame>

class QButtonGroup;
class QHBoxLayout;

namespace pupitre
{

enum class SegmentWords { Shown, InTooltip };

class Segments final : public QFrame
{
    Q_OBJECT
public:
    explicit Segments(QWidget* parent);

    void add(int id, Icon symbol, const char* name); // words come with setText()
    void setText(int id, const QString& text);
    void setShown(SegmentWords words);
    void choose(int id); // without a signal
    [[nodiscard]] int chosen() const;

Q_SIGNALS:
    void changed(int id);

private:
    QButtonGroup* m_group;
    QHBoxLayout* m_row;
};

} // namespace pupitre
