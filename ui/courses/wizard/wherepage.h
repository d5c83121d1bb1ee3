// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the students work: one of the known places, with what it has beside what the course needs.
#pragma once

#include "ui/courses/wizard/wizardenvironments.h"

class QButtonGroup;
class QVBoxLayout;

namespace pupitre
{

class WherePage final : public DraftWizardPage
{
    Q_OBJECT
public:
    WherePage(WizardDraft& draft, const WizardEnvironments& environments);

    [[nodiscard]] QString stepName() const override { return tr("Where", "step of the wizard"); }
    [[nodiscard]] QString title() const override { return tr("Where do the students work?"); }
    [[nodiscard]] QString subtitle() const override;
    void enter() override;
    [[nodiscard]] bool mayLeave(QString& problem) override;

protected:
    void showProblems(const std::vector<DraftProblem>& problems) override;

private:
    class Row;
    void refresh();
    void choose(int row);
    void build(int row);

    WizardEnvironments m_environments;
    PlaceBook& m_places;
    QButtonGroup* m_group;
    QVBoxLayout* m_list;
    std::vector<Row*> m_rows;
};

} // namespace pupitre
