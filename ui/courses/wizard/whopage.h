// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who takes the course: the class list as it was read, line by line. Lines that cannot be used are named with
// their number and the reason; nothing is dropped silently.
#pragma once

#include "ui/courses/wizard/draftpage.h"

class QLabel;

namespace pupitre
{

class RosterPreview;

class WhoPage final : public DraftWizardPage
{
    Q_OBJECT
public:
    explicit WhoPage(WizardDraft& draft);

    [[nodiscard]] QString stepName() const override { return tr("Who", "step of the wizard"); }
    [[nodiscard]] QString title() const override { return tr("Who takes this course?"); }
    [[nodiscard]] QString subtitle() const override;
    void enter() override;
    void useFile(const QString& path);

Q_SIGNALS:
    void fileAsked();

protected:
    void showProblems(const std::vector<DraftProblem>& problems) override;

private:
    void showRoster();

    QLabel* m_name;
    QLabel* m_facts;
    RosterPreview* m_preview;
};

} // namespace pupitre
