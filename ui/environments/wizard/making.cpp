// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/environments/wizard/making.h"

#include "ui/environments/wizard/problemwords.h"

namespace pupitre
{

bool EnvironmentWizardPage::mayLeave(QString& problem)
{
    const auto problems = problemsOn(m_page, draft());
    showProblems(problems);
    if (problems.empty())
        return true;
    problem = problemSentence(problems.front());
    return false;
}

} // namespace pupitre
