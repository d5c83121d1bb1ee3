// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What each student may use: in class hours, and until the deadline.
#pragma once

#include "ui/environments/wizard/making.h"

namespace pupitre
{

class LimitsColumn;

class HardwarePage final : public EnvironmentWizardPage
{
    Q_OBJECT
public:
    explicit HardwarePage(EnvironmentMaking& making);

    [[nodiscard]] QString stepName() const override { return tr("Hardware", "step of the wizard"); }
    [[nodiscard]] QString title() const override { return tr("What may each student use?"); }
    [[nodiscard]] QString subtitle() const override;
    void enter() override;

protected:
    void showProblems(const std::vector<EnvironmentProblem>& problems) override;

private:
    void showHint();

    LimitsColumn* m_open;
    LimitsColumn* m_handIn;
};

} // namespace pupitre
