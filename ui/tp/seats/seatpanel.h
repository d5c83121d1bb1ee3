// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Everything about one student beside the wall: state, last activity, hand-ins, extra time, and what went
// wrong with what to do about it.
#pragma once

#include "ui/parts/sidepanel.h"
#include "ui/tp/seats/seatrow.h"

class QPushButton;

namespace pupitre
{

class Chip;
class SeatMore;

class SeatPanel final : public SidePanel
{
    Q_OBJECT
public:
    explicit SeatPanel(QWidget* parent); // hidden until it is shown a seat

    void show(const SeatRow& seat);
    [[nodiscard]] const SeatId& seat() const { return m_row.id; }
    [[nodiscard]] static QString inUse(const ShownLoad& load);
    void retranslate();

Q_SIGNALS:
    void restartClicked();
    void extendClicked();
    void messageClicked();
    void resetFileClicked();
    void terminalClicked();
    void filesClicked();

private:
    SeatRow m_row;
    QLabel* m_logins;
    Chip* m_chip;
    Fact m_activity{};
    Fact m_load{};
    Fact m_handedIn{};
    Fact m_extra{};
    QLabel* m_problem;
    QLabel* m_remedy;
    QLabel* m_detail;
    QPushButton* m_files;
    QPushButton* m_restart;
    QPushButton* m_extend;
    SeatMore* m_more;
};

} // namespace pupitre
