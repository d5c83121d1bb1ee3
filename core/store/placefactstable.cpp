// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/placefactstable.h"

#include "core/store/statement.h"
#include "core/wire/json.h"

#include <nlohmann/json.hpp>

namespace pupitre
{

namespace
{
constexpr auto factsGroup = "place facts";
}

Result<std::map<PlaceId, SeenFacts>> PlaceFactsTable::all() const
{
    Statement statement(m_store.database(), factsGroup,
                        QStringLiteral("SELECT place, seen_at, json FROM place_facts"));
    if (auto ran = statement.run(); !ran)
        return tl::unexpected(ran.error());
    std::map<PlaceId, SeenFacts> seen;
    while (statement.next()) {
        const auto place = PlaceId::parse(statement.text(0));
        const auto facts = parseJson(statement.text(2), factsGroup).and_then(placeFactsFromJson);
        if (place && facts)
            seen.emplace(*place, SeenFacts{*facts, statement.instant(1)});
    }
    return seen;
}

Result<void> PlaceFactsTable::put(const PlaceId& place, const SeenFacts& seen)
{
    Statement statement(m_store.database(), factsGroup,
                        QStringLiteral("INSERT INTO place_facts (place, seen_at, json) VALUES (?, ?, ?) "
                                       "ON CONFLICT (place) DO UPDATE SET seen_at = excluded.seen_at, "
                                       "json = excluded.json"));
    return statement.bind(place.text()).bind(seen.at).bind(toText(toJson(seen.facts))).run();
}

} // namespace pupitre
