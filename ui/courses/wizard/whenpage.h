// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// When: the sessions, typed, weekly or picked from a timetable; the deadline and what happens by itself.
// Times are those of the place where the class is. All sessions are of the one TP that the wizard makes.
#pragma once

#include "core/services/timetable/timetablememory.h"
#include "ui/courses/wizard/draftpage.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QDateTimeEdit;
class QLabel;
class QStackedWidget;

namespace pupitre
{

class FormRow;
class Segments;
class SessionsPane;
class TimetablePane;
class TimetableReading;

class WhenPage final : public DraftWizardPage
{
    Q_OBJECT
public:
    WhenPage(WizardDraft& draft, TimetableReading& timetables);

    [[nodiscard]] QString stepName() const override { return tr("When", "step of the wizard"); }
    [[nodiscard]] QString title() const override { return tr("When is the TP?"); }
    [[nodiscard]] QString subtitle() const override;
    void enter() override;
    void useTimetable(const QString& path);
    /// What the sessions are from, if they were chosen there.
    [[nodiscard]] std::optional<KnownTimetable> timetable() const;

Q_SIGNALS:
    void timetableAsked();

protected:
    void showProblems(const std::vector<DraftProblem>& problems) override;

private:
    void layOut();
    void chooseWay(int way);
    [[nodiscard]] SessionsPane& pane() const;
    void propose(); // deadline and retention after the last session, until a person sets them
    void write();   // fields to draft

    Segments* m_ways;
    QStackedWidget* m_panes; // in the order of the ways
    TimetablePane* m_timetable;
    QComboBox* m_zone;
    QDateTimeEdit* m_deadline;
    QDateEdit* m_retention;
    QCheckBox* m_byItself;
    FormRow* m_deadlineRow;
    FormRow* m_retentionRow;
    FormRow* m_zoneRow;
    QLabel* m_sessionProblem;
    bool m_filled = false;
    bool m_deadlineIsTheirs = false;
    bool m_retentionIsTheirs = false;
};

} // namespace pupitre
