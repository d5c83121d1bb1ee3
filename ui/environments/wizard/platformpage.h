// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What it begins with: a platform with its exercise, or something that exists; and its name.
#pragma once

#include "ui/environments/wizard/making.h"

class QButtonGroup;
class QCheckBox;
class QLineEdit;

namespace pupitre
{

class ChoiceCard;
class FormRow;
class ImportPane;

class PlatformPage final : public EnvironmentWizardPage
{
    Q_OBJECT
public:
    PlatformPage(EnvironmentMaking& making, const EnvironmentServices& services);

    [[nodiscard]] QString stepName() const override { return tr("Platform", "step of the wizard"); }
    [[nodiscard]] QString title() const override { return tr("What do students work in?"); }
    [[nodiscard]] QString subtitle() const override;
    void enter() override;
    [[nodiscard]] bool mayLeave(QString& problem) override;
    [[nodiscard]] ImportPane& importPane() const { return *m_import; }

protected:
    void showProblems(const std::vector<EnvironmentProblem>& problems) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void layOut();
    void choose(int id);
    void chooseGpu(bool gpu);
    void chooseSource();
    void showDraft();

    QButtonGroup* m_choices;
    std::vector<ChoiceCard*> m_cards;
    QLineEdit* m_name;
    FormRow* m_nameRow;
    QCheckBox* m_gpu;
    QCheckBox* m_exercise;
    ImportPane* m_import;
};

} // namespace pupitre
