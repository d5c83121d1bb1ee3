// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The students a new class list does not name. They stay, unless they are ticked.
#pragma once

#include "core/formats/roster.h"

#include <QWidget>

#include <vector>

class QListWidget;

namespace pupitre
{

class LeavingList final : public QWidget
{
    Q_OBJECT
public:
    explicit LeavingList(QWidget* parent);

    /// Hidden when there is nobody. Ticks stay with those who were in it before.
    void show(const Course& course, const RosterDifference& difference);
    [[nodiscard]] std::vector<SeatId> ticked() const;

Q_SIGNALS:
    void changed();

private:
    QListWidget* m_list;
};

} // namespace pupitre
