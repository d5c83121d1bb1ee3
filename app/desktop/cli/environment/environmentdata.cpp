// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/cli/environment/environmentdata.h"

#include "app/desktop/cli/environment/environmenttext.h"
#include "ui/words/text.h"

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
    const bool own = draft.data == entry.folder / "data";
    const bool elsewhere =
        draft.data.empty() && draft.dataOnPlace.empty() && !entry.environment->data.empty();
    if (!own && !elsewhere)
        return then(draft);
    bringData(session, place, entry, [draft = std::move(draft), then](const BroughtData& brought) mutable {
        draft.data.clear();
        draft.dataOnPlace = brought.path;
        then(draft);
    });
}

} // namespace pupitre
