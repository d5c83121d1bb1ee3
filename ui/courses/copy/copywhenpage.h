// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// When the TPs of the copy are: all moved by as many days, or each on the next event of a timetable.
#pragma once

#include "core/services/timetable/timetablememory.h"
#include "ui/courses/copy/copypage.h"

class QDateEdit;
class QLabel;
class QStackedWidget;

namespace pupitre
{

class FormRow;
class Segments;
class TimetablePane;
class TimetableReading;

class CopyWhenPage final : public WizardPage
{
    Q_OBJECT
public:
    CopyWhenPage(CopyWizardDraft& draft, TimetableReading& timetables);

    [[nodiscard]] QString stepName() const override { return tr("When", "step of the wizard"); }
    [[nodiscard]] QString title() const override { return tr("When are its TPs?"); }
    [[nodiscard]] QString subtitle() const override;
    void enter() override;
    [[nodiscard]] bool mayLeave(QString& problem) override;
    void useTimetable(const QString& path);
    [[nodiscard]] std::optional<KnownTimetable> timetable() const; // where the hours are from one

Q_SIGNALS:
    void edited();
    void timetableAsked();

private:
    void chooseWay(int way);
    void write(); // the dates of every line, anew
    void showMove(std::chrono::days days);

    CopyWizardDraft& m_draft;
    std::vector<TpDates> m_was;
    Segments* m_ways;
    QStackedWidget* m_panes; // in the order of the ways
    QDateEdit* m_first;
    FormRow* m_firstRow;
    TimetablePane* m_timetable;
    QLabel* m_found;
};

} // namespace pupitre
