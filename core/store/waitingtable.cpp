// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/waitingtable.h"

#include "core/store/statement.h"

namespace pupitre
{

namespace
{

constexpr auto waitingGroup = "waiting changes";

Result<void> setSynchronous(Store& store, const char* how)
{
    return Statement(store.database(), waitingGroup,
                     QStringLiteral("PRAGMA synchronous = %1").arg(QLatin1String(how)))
        .run();
}

void bindRefusal(Statement& statement, const std::optional<Error>& refused)
{
    if (refused)
        statement.bind(std::string(wireName(refused->kind))).bind(refused->subject).bind(refused->detail);
    else
        statement.bindNull().bindNull().bindNull();
}

} // namespace

Result<std::vector<WaitingRow>> WaitingTable::all() const
{
    Statement statement(m_store.database(), waitingGroup,
                        QStringLiteral("SELECT id, place, course, asked_at, json, error_kind, error_subject, "
                                       "error_detail FROM waiting_change ORDER BY id"));
    if (auto ran = statement.run(); !ran)
        return tl::unexpected(ran.error());
    std::vector<WaitingRow> rows;
    while (statement.next()) {
        const auto place = PlaceId::parse(statement.text(1));
        const auto course = CourseId::parse(statement.text(2));
        if (!place || !course)
            continue;
        WaitingRow row{statement.number(0), *place, *course, statement.instant(3), statement.text(4), {}};
        if (!statement.isNull(5))
            row.refused =
                Error{errorKindFromWireName(statement.text(5)), statement.text(6), statement.text(7)};
        rows.push_back(std::move(row));
    }
    return rows;
}

Result<std::int64_t> WaitingTable::writtenElsewhere() const
{
    Statement statement(m_store.database(), waitingGroup, QStringLiteral("PRAGMA data_version"));
    if (auto ran = statement.run(); !ran)
        return tl::unexpected(ran.error());
    if (!statement.next())
        return fail(ErrorKind::DatabaseFailed, waitingGroup, "no data_version");
    return statement.number(0);
}

Result<std::int64_t> WaitingTable::add(const WaitingRow& row)
{
    if (auto set = setSynchronous(m_store, "FULL"); !set)
        return tl::unexpected(set.error());
    Statement statement(
        m_store.database(), waitingGroup,
        QStringLiteral("INSERT INTO waiting_change (place, course, asked_at, json, error_kind, "
                       "error_subject, error_detail) VALUES (?, ?, ?, ?, ?, ?, ?)"));
    statement.bind(row.place.text()).bind(row.course.text()).bind(row.askedAt).bind(row.json);
    bindRefusal(statement, row.refused);
    const auto ran = statement.run();
    (void)setSynchronous(m_store, "NORMAL"); // staying careful is only slower
    if (!ran)
        return tl::unexpected(ran.error());
    Statement newest(m_store.database(), waitingGroup, QStringLiteral("SELECT last_insert_rowid()"));
    if (auto asked = newest.run(); !asked)
        return tl::unexpected(asked.error());
    if (!newest.next())
        return fail(ErrorKind::DatabaseFailed, waitingGroup, "no id");
    return newest.number(0);
}

Result<void> WaitingTable::update(const WaitingRow& row)
{
    Statement statement(m_store.database(), waitingGroup,
                        QStringLiteral("UPDATE waiting_change SET json = ?, error_kind = ?, "
                                       "error_subject = ?, error_detail = ? WHERE id = ?"));
    statement.bind(row.json);
    bindRefusal(statement, row.refused);
    return statement.bind(row.id).run();
}

Result<void> WaitingTable::remove(std::int64_t id)
{
    return Statement(m_store.database(), waitingGroup,
                     QStringLiteral("DELETE FROM waiting_change WHERE id = ?"))
        .bind(id)
        .run();
}

} // namespace pupitre
