// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The next TP as a large card: what and where, the countdown, the one button, and beside it whether all is
// ready. While the TP starts the progress is shown where the countdown was.
#pragma once

#include "core/domain/tpaction.h"
#include "core/services/classroom/classroom.h"
#include "ui/tp/teaching.h"

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;

namespace pupitre
{

class Chip;
class ReadinessList;

class HeroCard final : public QFrame
{
    Q_OBJECT
public:
    HeroCard(const Teaching& teaching, QWidget* parent);

    void showTp(const NextTp& next);
    void refresh();   // everything but the time
    void countDown(); // the time only; called every second
    [[nodiscard]] const TpRef& tp() const { return m_next.ref; }
    [[nodiscard]] const TpOffer& offer() const { return m_offer; }
    void retranslate();

Q_SIGNALS:
    void actionClicked();
    void openClicked();
    void fixClicked(pupitre::ReadinessKind kind);

private:
    [[nodiscard]] QWidget* buildLeft();
    [[nodiscard]] QWidget* buildRight();
    void showReadiness();
    void showProgress();
    [[nodiscard]] const Operation* running() const;
    [[nodiscard]] Instant placeNow() const;

    Teaching m_teaching;
    NextTp m_next;
    TpOffer m_offer;
    std::vector<ReadinessFact> m_facts; // one a row of the list
    Chip* m_phase;
    QLabel* m_title;
    QLabel* m_where;
    QLabel* m_caption;
    QLabel* m_countdown;
    QLabel* m_hours;
    QWidget* m_time;
    QWidget* m_progress;
    QLabel* m_progressName;
    QProgressBar* m_bar;
    QLabel* m_progressText;
    QPushButton* m_action;
    QPushButton* m_open;
    QLabel* m_readyTitle;
    Chip* m_passed;
    ReadinessList* m_readiness;
};

} // namespace pupitre
