// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The row above the students: wall or table, filters with their counts, and what can be done with those
// chosen. Short of room, buttons drop to icons and chips to numbers; a word is never cut.
#pragma once

#include "core/domain/seatactivity.h"
#include "ui/tp/seats/seatboard.h"

#include <QWidget>

#include <array>
#include <set>

class QLabel;
class QPushButton;

namespace pupitre
{

class FilterChip;
class SeatMore;
class Segments;

/// How many are chosen, and for how many of them an action means something.
struct ChosenSeats {
    int count = 0;
    int restartable = 0;
    int reachable = 0;
    int running = 0;
};

class SeatToolbar final : public QWidget
{
    Q_OBJECT
public:
    explicit SeatToolbar(QWidget* parent);

    void showCounts(const std::array<int, 5>& counts); // by SeatGroup
    /// An action needs at least one chosen seat for which it means something.
    void showChosen(const ChosenSeats& chosen);
    void chooseView(SeatView view); // without a signal
    void chooseOnly(SeatGroup group);
    void retranslate();

    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void viewChanged(pupitre::SeatView view);
    void groupsChanged(const std::set<pupitre::SeatGroup>& groups);
    void restartClicked();
    void extendClicked();
    void messageClicked();
    void resetFileClicked();
    void terminalClicked();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    /// What gives way, in this order: the words of actions go last, for an icon alone does not say what it
    /// does.
    enum class Room { Words, IconViews, NoCount, NumberChips, IconButtons };
    void fit();
    void apply(Room room);
    [[nodiscard]] std::set<SeatGroup> groups() const;

    Segments* m_views;
    std::array<FilterChip*, 5> m_chips{};
    std::array<int, 5> m_counts{};
    QLabel* m_chosen;
    QPushButton* m_restart;
    QPushButton* m_extend;
    SeatMore* m_more;
    int m_chosenCount = 0;
};

} // namespace pupitre
