// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The same hours every week: from a day on, for so many weeks or until a day, without the days that fall out.
#pragma once

#include "core/services/timetable/weeklysessions.h"
#include "ui/courses/wizard/sessionspane.h"

class QDateEdit;
class QListWidget;
class QSpinBox;
class QTimeEdit;

namespace pupitre
{

class WeeklyPane final : public SessionsPane
{
    Q_OBJECT
public:
    explicit WeeklyPane(QWidget* parent);

    [[nodiscard]] std::vector<SessionDraft> sessions() const override;
    void takeFocus() override;

private:
    void readWeeks();
    void readUntil();
    void readTicks();
    void showUntil();
    void showDays();
    void plan();

    WeeklyPlan m_plan;
    QDateEdit* m_first;
    QTimeEdit* m_start;
    QTimeEdit* m_end;
    QSpinBox* m_weeks;
    QDateEdit* m_until;
    QListWidget* m_days;
};

} // namespace pupitre
