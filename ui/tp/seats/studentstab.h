// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The students of a TP, live: the toolbar, the wall or the table, and beside it the details of one.
#pragma once

#include "core/domain/course.h"
#include "core/domain/seatactivity.h"

#include <QWidget>

#include <map>
#include <vector>

namespace pupitre
{

class EmptyState;
class SeatBoard;
class SeatFilter;
class SeatModel;
class SeatPanel;
class SeatToolbar;
class Settings;

class StudentsTab final : public QWidget
{
    Q_OBJECT
public:
    StudentsTab(Settings& settings, QWidget* parent);

    void forgetSeats(); // another TP is shown
    void setSeats(const std::vector<Seat>& seats);
    /// `now` is the place's clock.
    void setStatus(const TpStatus& status, Instant now);
    void setGpuUse(const std::map<SeatId, double>& use); // as SeatModel; before the status
    void setSearch(const QString& text);
    void showOnly(SeatGroup group);

    [[nodiscard]] int count() const;
    [[nodiscard]] int countIn(SeatGroup group) const;
    [[nodiscard]] std::vector<SeatId> chosen() const;
    /// Leaves what is in front, the last thing first: the details, then the choice. False: nothing was.
    bool leave();
    void remember(); // widths of columns
    void retranslate();

Q_SIGNALS:
    void chosenChanged();
    void restartAsked(const std::vector<pupitre::SeatId>& seats);
    void extendAsked(const std::vector<pupitre::SeatId>& seats);
    void messageAsked(const std::vector<pupitre::SeatId>& seats);
    void resetFileAsked(const std::vector<pupitre::SeatId>& seats);
    void filesAsked(const pupitre::SeatId& seat);
    void terminalAsked(const pupitre::SeatId& seat);

private:
    void build();
    void wire();
    void refreshChosen();
    void openSeat(const SeatId& seat);

    Settings& m_settings;
    SeatModel* m_seats;
    SeatFilter* m_filter;
    SeatToolbar* m_toolbar;
    SeatBoard* m_board;
    SeatPanel* m_panel;
    EmptyState* m_empty;
    QWidget* m_students;
};

} // namespace pupitre
