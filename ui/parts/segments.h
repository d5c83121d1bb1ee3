// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A choice of a few views, one of them on: arrow keys move, like radio buttons.
#pragma once

#include "ui/look/icons.h"

#include <QFrame>

class QButtonGroup;
class QHBoxLayout;
class QToolButton;

namespace pupitre
{

enum class SegmentWords { Shown, InTooltip };

class Segments final : public QFrame
{
    Q_OBJECT
public:
    explicit Segments(QWidget* parent);

    void add(int id, Icon symbol, const char* name); // words come with setText()
    void add(int id, const char* name);              // words alone
    void setText(int id, const QString& text);
    void setShown(SegmentWords words);
    void choose(int id); // without a signal
    void chooseNone();   // until one is pressed
    void setOffered(int id, bool offered);
    [[nodiscard]] int chosen() const;

Q_SIGNALS:
    void changed(int id);

private:
    QToolButton* addButton(int id, const char* name);

    QButtonGroup* m_group;
    QHBoxLayout* m_row;
};

} // namespace pupitre
