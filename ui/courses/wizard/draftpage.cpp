// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See draftpage.h.
#include "ui/courses/wizard/draftpage.h"

#include "ui/words/draftwords.h"

namespace pupitre
{

bool DraftWizardPage::mayLeave(QString& problem)
{
    const auto own = problemsOn(m_page, validate(m_draft.course));
    showProblems(own);
    for (const DraftProblem& one : own) {
        if (one.severity != DraftSeverity::Stops)
            continue;
        problem = draftSentence(one);
        return false;
    }
    return true;
}

QString DraftWizardPage::sentenceOf(const std::vector<DraftProblem>& problems, DraftProblemKind kind)
{
    for (const DraftProblem& problem : problems) {
        if (problem.kind == kind)
            return draftSentence(problem);
    }
    return {};
}

} // namespace pupitre
