// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agent/trials/trialmark.h"

#include "core/agent/system/smallfile.h"
#include "core/wire/fields.h"

namespace pupitre
{

namespace
{
constexpr std::size_t mostMarkBytes = 4096;
} // namespace

StateTree::Path trialFile(const StateTree::Path& course)
{
    return course / "trial.json";
}

bool isTrial(const StateTree& tree, const CourseId& course)
{
    return pupitre::exists(trialFile(tree.course(course)));
}

Result<TrialMark> readTrial(const StateTree& tree, const CourseId& course)
{
    const auto text = readFile(trialFile(tree.course(course)), mostMarkBytes);
    const auto json = text ? parseJson(*text, "trial") : tl::unexpected(text.error());
    if (!json)
        return tl::unexpected(json.error());
    Fields f(*json, "trial");
    TrialMark mark;
    mark.until = f.instant("until");
    mark.ended = f.flagOr("ended", false);
    return f.finish(mark);
}

Result<void> writeTrial(const StateTree::Path& folder, const TrialMark& mark)
{
    return writeFileAtomically(trialFile(folder),
                               toText({{"until", toIso(mark.until)}, {"ended", mark.ended}}) + "\n");
}

} // namespace pupitre
