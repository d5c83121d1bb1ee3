// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See draftpages.h.
#include "core/services/making/draftpages.h"

namespace pupitre
{

DraftPage pageOf(DraftProblemKind kind)
{
    switch (kind) {
    case DraftProblemKind::TitleMissing:
    case DraftProblemKind::TpTitleMissing:
    case DraftProblemKind::IdRefused:
    case DraftProblemKind::TpExists:
    case DraftProblemKind::ImageMissing:
    case DraftProblemKind::FolderMissing:
        return DraftPage::What;
    case DraftProblemKind::RosterLine:
    case DraftProblemKind::RosterEmpty:
        return DraftPage::Who;
    case DraftProblemKind::NetworkRefused:
        return DraftPage::Access;
    case DraftProblemKind::ZoneUnknown:
    case DraftProblemKind::SessionsMissing:
    case DraftProblemKind::SessionsFewer:
    case DraftProblemKind::TimeUnreadable:
    case DraftProblemKind::TimeInGap:
    case DraftProblemKind::TimeTwice:
    case DraftProblemKind::SessionOrder:
    case DraftProblemKind::DeadlineMissing:
    case DraftProblemKind::DeadlineTooEarly:
    case DraftProblemKind::RetentionTooEarly:
        return DraftPage::When;
    case DraftProblemKind::CourseRefused:
        return DraftPage::Review;
    }
    return DraftPage::Review;
}

std::vector<DraftProblem> problemsOn(DraftPage page, const std::vector<DraftProblem>& problems)
{
    std::vector<DraftProblem> own;
    for (const DraftProblem& problem : problems) {
        if (pageOf(problem.kind) == page)
            own.push_back(problem);
    }
    return own;
}

} // namespace pupitre
