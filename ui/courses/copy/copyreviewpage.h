// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every TP of the copy with its old and new dates, before anything is done.
#pragma once

#include "ui/courses/copy/copypage.h"

class QLabel;
class QTableView;

namespace pupitre
{

class CopyDatesModel;

class CopyReviewPage final : public WizardPage
{
    Q_OBJECT
public:
    explicit CopyReviewPage(CopyWizardDraft& draft);

    [[nodiscard]] QString stepName() const override { return tr("Review", "step of the wizard"); }
    [[nodiscard]] QString title() const override { return tr("Is this right?"); }
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QString nextText() const override { return tr("Copy course"); }
    void enter() override;
    [[nodiscard]] bool mayLeave(QString& problem) override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showProblems();

    CopyWizardDraft& m_draft;
    CopyDatesModel* m_model;
    QTableView* m_table;
    QLabel* m_facts;
    QLabel* m_stops;
    QLabel* m_warns;
};

} // namespace pupitre
