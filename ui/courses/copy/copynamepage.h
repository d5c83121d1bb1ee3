// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The name of the new course, and what a copy takes along and what it does not.
#pragma once

#include "ui/courses/copy/copypage.h"

class QLineEdit;

namespace pupitre
{

class FormRow;

class CopyNamePage final : public WizardPage
{
    Q_OBJECT
public:
    explicit CopyNamePage(CopyWizardDraft& draft);

    [[nodiscard]] QString stepName() const override { return tr("What", "step of the wizard"); }
    [[nodiscard]] QString title() const override { return tr("What is the new course called?"); }
    [[nodiscard]] QString subtitle() const override;
    void enter() override;
    [[nodiscard]] bool mayLeave(QString& problem) override;

Q_SIGNALS:
    void edited();

private:
    CopyWizardDraft& m_draft;
    QLineEdit* m_name;
    FormRow* m_nameRow;
};

} // namespace pupitre
