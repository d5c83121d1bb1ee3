// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/cli/environment/environmentdata.h"

#include "core/environments/data/coursedata.h"

namespace pupitre
{

void bringData(CliSession& session, const PlaceId& place, const ShelfEntry& entry,
               std::function<void(const BroughtData&)> then)
{
    const auto brought = [&session, then = std::move(then)](const Result<BroughtData>& data) {
        data ? then(*data) : session.fail(data.error());
    };
    bringAndSave(session.program().data(), session.program().environments(), place, entry,
                 {&session, brought});
}

void withDataOnPlace(CliSession& session, const PlaceId& place, const ShelfEntry& entry, CourseDraft draft,
                     std::function<void(const CourseDraft&)> then)
{
    const auto brought = [&session, then = std::move(then)](const Result<CourseDraft>& ready) {
        ready ? then(*ready) : session.fail(ready.error());
    };
    bringForCourse(session.program().data(), session.program().environments(), place, entry, std::move(draft),
                   {&session, brought});
}

} // namespace pupitre
