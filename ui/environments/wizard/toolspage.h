// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How students work in it: the terminal is always there.
#pragma once

#include "ui/environments/wizard/making.h"

class QCheckBox;
class QLineEdit;

namespace pupitre
{

class FormRow;

class ToolsPage final : public EnvironmentWizardPage
{
    Q_OBJECT
public:
    explicit ToolsPage(EnvironmentMaking& making);

    [[nodiscard]] QString stepName() const override { return tr("Tools", "step of the wizard"); }
    [[nodiscard]] QString title() const override { return tr("With which tools do they work?"); }
    [[nodiscard]] QString subtitle() const override;
    void enter() override;
    [[nodiscard]] bool mayLeave(QString& problem) override;

private:
    [[nodiscard]] QCheckBox* addTool(const QString& name, const QString& about, const char* objectName);
    void choose(Tool tool, bool wanted);
    [[nodiscard]] QString readExtensions();
    [[nodiscard]] QString readPorts();

    QCheckBox* m_editor;
    QCheckBox* m_jupyter;
    QLineEdit* m_extensions;
    QLineEdit* m_ports;
    FormRow* m_extensionsRow;
    FormRow* m_portsRow;
};

} // namespace pupitre
