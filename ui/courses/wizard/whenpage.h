// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// When: the class hours, the deadline and what happens by itself. Times are those of the place where the
// class is.
#pragma once

#include "ui/courses/wizard/draftpage.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QDateTimeEdit;
class QLabel;
class QPushButton;
class QTimeEdit;
class QVBoxLayout;

namespace pupitre
{

class FormRow;

class WhenPage final : public DraftWizardPage
{
    Q_OBJECT
public:
    explicit WhenPage(WizardDraft& draft);

    [[nodiscard]] QString stepName() const override { return tr("When", "step of the wizard"); }
    [[nodiscard]] QString title() const override { return tr("When is the TP?"); }
    [[nodiscard]] QString subtitle() const override;
    void enter() override;

protected:
    void showProblems(const std::vector<DraftProblem>& problems) override;

private:
    struct SessionFields {
        QWidget* row = nullptr;
        QDateEdit* day = nullptr;
        QTimeEdit* start = nullptr;
        QTimeEdit* end = nullptr;
    };
    void addSession(const QDate& day, const QTime& start, const QTime& end);
    void removeSession(QWidget* row);
    void write(); // fields to draft

    std::vector<SessionFields> m_sessions;
    QVBoxLayout* m_list;
    QPushButton* m_add;
    QComboBox* m_zone;
    QDateTimeEdit* m_deadline;
    QDateEdit* m_retention;
    QCheckBox* m_byItself;
    FormRow* m_deadlineRow;
    FormRow* m_retentionRow;
    FormRow* m_zoneRow;
    QLabel* m_sessionProblem;
    bool m_filled = false;
};

} // namespace pupitre
