// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The last page: it is on the shelf now, and can be built, tried, or left for later.
#pragma once

#include "ui/environments/wizard/making.h"

class QLabel;

namespace pupitre
{

class BuildView;

class BuildPage final : public EnvironmentWizardPage
{
    Q_OBJECT
public:
    BuildPage(EnvironmentMaking& making, const EnvironmentServices& services);

    [[nodiscard]] QString stepName() const override { return tr("Build and try", "step of the wizard"); }
    [[nodiscard]] QString title() const override { return tr("Build it, and try it as a student"); }
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QString nextText() const override { return tr("Done"); }
    void enter() override;
    void showSaved(const ShelfEntry& entry);
    void showSaving();

Q_SIGNALS:
    void entered();

private:
    QLabel* m_state;
    BuildView* m_build;
};

} // namespace pupitre
