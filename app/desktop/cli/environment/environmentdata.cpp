// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/cli/environment/environmentdata.h"

#include "core/environments/coursedata.h"

namespace pupitre
{

void bringData(CliSession& session, const PlaceId& place, const ShelfEntry& entry,
               std::function<void(const BroughtData&)> then)
{
    session.program().data().bring(
        place, entry,
        Reply<BroughtData>(&session, [&session, entry, then](const Result<BroughtData>& brought) {
            if (!brought)
                return session.fail(brought.error());
            if (brought->items.empty() || brought->items == entry.environment->data)
                return then(*brought);
            Environment environment = *entry.environment;
            environment.data = brought->items;
            session.program().environments().save(
                environment, Reply<Environment>(&session, [&session, brought = *brought,
                                                           then](const Result<Environment>& saved) {
                    if (!saved)
                        return session.fail(saved.error());
                    then(brought);
                }));
        }));
}

void withDataOnPlace(CliSession& session, const PlaceId& place, const ShelfEntry& entry, CourseDraft draft,
                     std::function<void(const CourseDraft&)> then)
{
    if (!wantsDataOnPlace(draft, entry))
        return then(draft);
    bringData(session, place, entry, [draft = std::move(draft), then](const BroughtData& brought) mutable {
        useDataOnPlace(draft, brought);
        then(draft);
    });
}

} // namespace pupitre
