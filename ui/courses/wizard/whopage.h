// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who takes the course: the class list as it was read, line by line. Lines that cannot be used are named with
// their number and the reason; nothing is dropped silently.
#pragma once

#include "ui/courses/rostersource.h"
#include "ui/courses/wizard/draftpage.h"

namespace pupitre
{

class RosterPreview;

class WhoPage final : public DraftWizardPage
{
    Q_OBJECT
public:
    WhoPage(WizardDraft& draft, Settings& settings, std::vector<OtherClass> others);

    [[nodiscard]] QString stepName() const override { return tr("Who", "step of the wizard"); }
    [[nodiscard]] QString title() const override { return tr("Who takes this course?"); }
    [[nodiscard]] QString subtitle() const override;
    void enter() override;
    [[nodiscard]] bool mayLeave(QString& problem) override;
    void useFile(const QString& path);

protected:
    void showProblems(const std::vector<DraftProblem>& problems) override;

private:
    void takeRoster();
    void showRoster();

    RosterSource* m_source;
    RosterPreview* m_preview;
    QString m_folder; // whose class list was read
};

} // namespace pupitre
