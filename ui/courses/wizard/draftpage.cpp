// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See draftpage.h.
#include "ui/courses/wizard/draftpage.h"

#include "ui/words/draftwords.h"
#include "ui/words/text.h"

namespace pupitre
{

DraftPage wizardPageOf(const WizardDraft& draft, DraftProblemKind kind)
{
    const bool ofPlace = kind == DraftProblemKind::ImageMissing && draft.environment && !draft.joins();
    return ofPlace ? DraftPage::Where : pageOf(kind);
}

QString wizardSentence(const WizardDraft& draft, const DraftProblem& problem)
{
    if (problem.kind != DraftProblemKind::ImageMissing || !draft.environment)
        return draftSentence(problem);
    return DraftWizardPage::tr("“%1” is not built on that place yet: build it there first.")
        .arg(shownShort(draft.environment->environment->name, 60));
}

bool DraftWizardPage::mayLeave(QString& problem)
{
    std::vector<DraftProblem> own = validate(m_draft.course);
    std::erase_if(own, [this](const DraftProblem& one) { return wizardPageOf(m_draft, one.kind) != m_page; });
    showProblems(own);
    for (const DraftProblem& one : own) {
        if (one.severity != DraftSeverity::Stops)
            continue;
        problem = wizardSentence(m_draft, one);
        return false;
    }
    return true;
}

QString DraftWizardPage::sentenceOf(const std::vector<DraftProblem>& problems, DraftProblemKind kind) const
{
    for (const DraftProblem& problem : problems) {
        if (problem.kind == kind)
            return wizardSentence(m_draft, problem);
    }
    return {};
}

} // namespace pupitre
