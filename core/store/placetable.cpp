// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/placetable.h"

#include "core/store/statement.h"

namespace pupitre
{

namespace
{
constexpr auto group = "places";

const char* nameOf(PlaceKind kind)
{
    switch (kind) {
    case PlaceKind::ThisComputer:
        return "here";
    case PlaceKind::Ssh:
        return "ssh";
    }
    return "";
}
} // namespace

Result<std::vector<KnownPlace>> PlaceTable::all() const
{
    Statement statement(
        m_store.database(), group,
        QStringLiteral("SELECT id, name, kind, host, user, port, jump, identity, agent_socket, known_hosts "
                       "FROM place ORDER BY position, id"));
    if (auto ran = statement.run(); !ran)
        return tl::unexpected(ran.error());
    std::vector<KnownPlace> places;
    while (statement.next()) {
        const auto id = PlaceId::parse(statement.text(0));
        if (!id)
            return tl::unexpected(id.error());
        PlaceAddress address;
        address.kind =
            statement.text(2) == nameOf(PlaceKind::ThisComputer) ? PlaceKind::ThisComputer : PlaceKind::Ssh;
        address.host = statement.text(3);
        address.user = statement.text(4);
        address.port = static_cast<int>(statement.number(5));
        address.jump = statement.text(6);
        address.identity = statement.text(7);
        address.agentSocket = statement.text(8);
        address.knownHosts = statement.text(9);
        places.push_back({*id, statement.text(1), std::move(address)});
    }
    return places;
}

Result<void> PlaceTable::put(const KnownPlace& place)
{
    Statement statement(
        m_store.database(), group,
        QStringLiteral(
            "INSERT INTO place (id, name, kind, host, user, port, jump, identity, agent_socket, known_hosts, "
            "position) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, (SELECT coalesce(max(position), 0) + 1 FROM place)) "
            "ON CONFLICT (id) DO UPDATE SET name = excluded.name, kind = excluded.kind, host = "
            "excluded.host, "
            "user = excluded.user, port = excluded.port, jump = excluded.jump, identity = excluded.identity, "
            "agent_socket = excluded.agent_socket, known_hosts = excluded.known_hosts"));
    const PlaceAddress& address = place.address;
    statement.bind(place.id.text())
        .bind(place.name)
        .bind(nameOf(address.kind))
        .bind(address.host)
        .bind(address.user);
    statement.bind(std::int64_t{address.port}).bind(address.jump).bind(address.identity);
    return statement.bind(address.agentSocket).bind(address.knownHosts).run();
}

Result<void> PlaceTable::remove(const PlaceId& id)
{
    for (const auto* sql : {"DELETE FROM course_cache WHERE place = ?",
                            "DELETE FROM status_cache WHERE place = ?", "DELETE FROM place WHERE id = ?"})
        if (auto done = Statement(m_store.database(), group, QLatin1String(sql)).bind(id.text()).run(); !done)
            return done;
    return {};
}

} // namespace pupitre
