// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See handinlayout.h.
#include "core/services/handins/handinlayout.h"

#include "core/services/handins/collectfolder.h"

namespace pupitre
{

std::filesystem::path collectionFolder(const std::filesystem::path& chosen, const CourseId& course,
                                       const TpId& tp, HandInLayout layout)
{
    return layout == HandInLayout::Folders ? chosen : chosen / (course.text() + "-" + tp.text());
}

Result<CollectReport> layOut(const CollectPlan& plan, CollectReport report, const std::stop_token& stop)
{
    switch (plan.wish.layout) {
    case HandInLayout::Folders:
        return report;
    case HandInLayout::MoodleZip:
        return layOutForMoodle(plan, std::move(report), stop);
    case HandInLayout::Nbgrader:
        return layOutForNbgrader(plan, std::move(report), stop);
    }
    return report;
}

} // namespace pupitre
