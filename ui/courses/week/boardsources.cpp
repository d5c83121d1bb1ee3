// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See boardsources.h.
#include "ui/courses/week/boardsources.h"

#include "core/services/places/lastseen.h"
#include "ui/words/statewords.h"

namespace pupitre
{

BoardSources sourcesOf(const PlaceBook& places)
{
    BoardSources sources;
    for (const PlaceId& id : places.ids()) {
        const PlaceLink* link = places.link(id);
        if (link == nullptr)
            continue;
        const SeenFacts* seen = places.seenFacts(id);
        sources.emplace(id, BoardSource{placeName(link->place()),
                                        seen == nullptr ? PlaceCapacity{} : capacityOf(seen->facts),
                                        lastSeen(places, id)});
    }
    return sources;
}

} // namespace pupitre
