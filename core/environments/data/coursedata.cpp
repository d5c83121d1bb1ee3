// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/environments/data/coursedata.h"

namespace pupitre
{

bool wantsDataOnPlace(const CourseDraft& draft, const ShelfEntry& entry)
{
    const bool none = draft.data.empty() && draft.dataOnPlace.empty();
    return draft.data == entry.folder / "data" || (none && !entry.environment->data.empty());
}

void useDataOnPlace(CourseDraft& draft, const BroughtData& brought)
{
    draft.data.clear();
    draft.dataOnPlace = brought.path;
}

void bringAndSave(DataOnPlaces& data, Environments& environments, const PlaceId& place,
                  const ShelfEntry& entry, const Reply<BroughtData>& reply)
{
    const auto kept = [reply, &environments,
                       environment = *entry.environment](const Result<BroughtData>& brought) mutable {
        if (!brought || brought->items.empty() || brought->items == environment.data)
            return reply(brought);
        environment.data = brought->items;
        const auto saved = [reply, brought = *brought](const Result<Environment>& written) {
            reply(written ? Result<BroughtData>(brought) : tl::unexpected(written.error()));
        };
        environments.save(environment, {&environments, saved});
    };
    data.bring(place, entry, {&data, kept});
}

void bringForCourse(DataOnPlaces& data, Environments& environments, const PlaceId& place,
                    const ShelfEntry& entry, CourseDraft draft, const Reply<CourseDraft>& reply)
{
    if (!wantsDataOnPlace(draft, entry))
        return reply(draft);
    const auto use = [reply, draft = std::move(draft)](const Result<BroughtData>& brought) mutable {
        if (!brought)
            return reply(tl::unexpected(brought.error()));
        useDataOnPlace(draft, *brought);
        reply(draft);
    };
    bringAndSave(data, environments, place, entry, {&data, use});
}

} // namespace pupitre
