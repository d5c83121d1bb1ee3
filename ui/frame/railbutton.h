// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One row of the rail: icon and name, a mark where one is, a badge for what needs the person. Narrow: icon
// only, with the name as tooltip.
#pragma once

#include "ui/look/icons.h"

#include <QAbstractButton>

namespace pupitre
{

class RailButton final : public QAbstractButton
{
    Q_OBJECT
public:
    RailButton(Icon symbol, QWidget* parent);

    void setNarrow(bool narrow);
    void setBadge(int count); // 0: none
    void describe(const QString& name, const QKeySequence& shortcut);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintBadge(QPainter& painter) const;
    void say();

    Icon m_symbol;
    bool m_narrow = false;
    int m_badge = 0;
    QKeySequence m_keys;
};

} // namespace pupitre
