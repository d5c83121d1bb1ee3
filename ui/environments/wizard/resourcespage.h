// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which files students are given: the pane for them as a page of the wizard.
#pragma once

#include "ui/environments/wizard/making.h"

class QLabel;

namespace pupitre
{

class ResourcesPane;

class ResourcesPage final : public EnvironmentWizardPage
{
    Q_OBJECT
public:
    ResourcesPage(EnvironmentMaking& making, const EnvironmentServices& services);

    [[nodiscard]] QString stepName() const override { return tr("Files", "step of the wizard"); }
    [[nodiscard]] QString title() const override { return tr("Which files do students get?"); }
    [[nodiscard]] QString subtitle() const override;
    void enter() override;

private:
    ResourcesPane* m_pane;
    QLabel* m_there;
};

} // namespace pupitre
