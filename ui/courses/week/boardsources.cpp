// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See boardsources.h.
#include "ui/courses/week/boardsources.h"

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
        const PlaceStatus& status = link->status();
        BoardSource source{placeName(link->place()), capacityOf(status.facts), {}};
        if (status.facts && !link->ready()) // by our clock
            source.seen = status.facts->clock - status.clockSkew;
        sources.emplace(id, std::move(source));
    }
    return sources;
}

} // namespace pupitre
