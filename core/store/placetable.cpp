// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/placetable.h"

#include "core/store/statement.h"

namespace pupitre
{

namespace
{
constexpr auto placesGroup = "places";
}

Result<std::vector<PlaceRow>> PlaceTable::all() const
{
    Statement statement(
        m_store.database(), placesGroup,
        QStringLiteral("SELECT id, name, address, jump, identity FROM place ORDER BY position, id"));
    if (auto ran = statement.run(); !ran)
        return tl::unexpected(ran.error());
    std::vector<PlaceRow> places;
    while (statement.next()) {
        const auto id = PlaceId::parse(statement.text(0));
        if (!id)
            return tl::unexpected(id.error());
        places.push_back({*id, statement.text(1), statement.text(2), statement.text(3), statement.text(4)});
    }
    return places;
}

Result<void> PlaceTable::put(const PlaceRow& place)
{
    Statement statement(
        m_store.database(), placesGroup,
        QStringLiteral(
            "INSERT INTO place (id, name, address, jump, identity, position) VALUES (?, ?, ?, ?, ?, "
            "(SELECT coalesce(max(position), 0) + 1 FROM place)) ON CONFLICT (id) DO UPDATE SET "
            "name = excluded.name, address = excluded.address, jump = excluded.jump, "
            "identity = excluded.identity"));
    statement.bind(place.id.text()).bind(place.name).bind(place.address);
    return statement.bind(place.jump).bind(place.identity).run();
}

Result<void> PlaceTable::remove(const PlaceId& id)
{
    for (const auto* sql :
         {"DELETE FROM course_cache WHERE place = ?", "DELETE FROM status_cache WHERE place = ?",
          "DELETE FROM waiting_change WHERE place = ?", "DELETE FROM place_facts WHERE place = ?",
          "DELETE FROM place WHERE id = ?"})
        if (auto done = Statement(m_store.database(), placesGroup, QLatin1String(sql)).bind(id.text()).run();
            !done)
            return done;
    return {};
}

} // namespace pupitre
