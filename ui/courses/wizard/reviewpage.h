// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The whole course in numbers before it is made, and everything that is wrong or worth saying, each with the
// way back to it.
#pragma once

#include "ui/courses/wizard/wizardenvironments.h"

class QVBoxLayout;

namespace pupitre
{

class ReadinessList;
class RehearsalCard;

class ReviewPage final : public DraftWizardPage
{
    Q_OBJECT
public:
    ReviewPage(WizardDraft& draft, const WizardEnvironments& environments);

    [[nodiscard]] QString stepName() const override { return tr("Review", "step of the wizard"); }
    [[nodiscard]] QString title() const override { return tr("Is this right?"); }
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QString nextText() const override
    {
        return draft().joins() ? tr("Add TP") : tr("Create course");
    }
    void enter() override;
    [[nodiscard]] bool mayLeave(QString& problem) override;

Q_SIGNALS:
    void pageAsked(pupitre::DraftPage page);

protected:
    void showProblems(const std::vector<DraftProblem>& problems) override;

private:
    void addProblem(DraftSeverity severity, const QString& sentence, DraftPage page);

    WizardEnvironments m_environments;
    PlaceBook& m_places;
    ReadinessList* m_facts;
    RehearsalCard* m_rehearsal;
    QVBoxLayout* m_problems;
};

} // namespace pupitre
