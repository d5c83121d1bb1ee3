// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See seriestable.h.
#include "core/monitoring/history/seriestable.h"

#include "core/store/statement.h"

namespace pupitre
{

namespace
{

constexpr int noOwner = -1;

/// An id of a file that something else than this program wrote may be none; it is then empty.
template <class IdType>
IdType idIn(Statement& row, int column)
{
    return IdType::parse(row.text(column)).value_or(IdType());
}

SeriesKey keyIn(Statement& row)
{
    SeriesKey key;
    key.host = {idIn<PlaceId>(row, 1), row.text(2)};
    key.gpu = row.text(3);
    if (row.number(4) != noOwner)
        key.owner = Owner{static_cast<OwnerKind>(row.number(4)), idIn<CourseId>(row, 5), idIn<TpId>(row, 6),
                          idIn<SeatId>(row, 7), row.text(8)};
    key.measure = static_cast<Measure>(row.number(9));
    return key;
}

} // namespace

Result<void> SeriesTable::load(const QSqlDatabase& database)
{
    m_numbers.clear();
    Statement all(database, "history",
                  QStringLiteral("SELECT id, place, host, gpu, kind, course, tp, seat, experiment, measure "
                                 "FROM series"));
    if (auto ran = all.run(); !ran)
        return ran;
    while (all.next())
        m_numbers.emplace(keyIn(all), all.number(0));
    return {};
}

Result<SeriesTable::Number> SeriesTable::numberOf(const QSqlDatabase& database, const SeriesKey& key)
{
    const auto known = m_numbers.find(key);
    if (known != m_numbers.end())
        return known->second;
    const Owner owner = key.owner.value_or(Owner{});
    Statement add(database, "history",
                  QStringLiteral("INSERT INTO series (place, host, gpu, kind, course, tp, seat, experiment, "
                                 "measure) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"));
    add.bind(key.host.place.text()).bind(key.host.host).bind(key.gpu);
    add.bind(std::int64_t{key.owner ? static_cast<int>(owner.kind) : noOwner});
    add.bind(owner.course.text()).bind(owner.tp.text()).bind(owner.seat.text()).bind(owner.experiment);
    add.bind(std::int64_t{static_cast<int>(key.measure)});
    if (auto ran = add.run(); !ran)
        return tl::unexpected(ran.error());
    if (!add.next())
        return fail(ErrorKind::DatabaseFailed, "history", "no series");
    const Number number = add.number(0);
    m_numbers.emplace(key, number);
    return number;
}

} // namespace pupitre
