// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A prepared statement with bound values: the only way SQL is run here.
#pragma once

#include "core/domain/error.h"
#include "core/domain/instant.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <string>

namespace pupitre
{

class Statement final
{
public:
    /// `group` names the table group in a DatabaseFailed.
    Statement(const QSqlDatabase& database, std::string group, const QString& sql);

    Statement& bind(const std::string& value);
    Statement& bind(std::int64_t value);
    Statement& bind(Instant value);
    Statement& bindReal(double value);
    Statement& bindNull();

    [[nodiscard]] Result<void> run();
    /// After run(), for queries: true while there is a row.
    [[nodiscard]] bool next() { return m_query.next(); }
    [[nodiscard]] std::string text(int column) const;
    [[nodiscard]] std::int64_t number(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] Instant instant(int column) const;
    [[nodiscard]] bool isNull(int column) const { return m_query.isNull(column); }

private:
    [[nodiscard]] tl::unexpected<Error> failure() const;

    QSqlQuery m_query;
    std::string m_group;
    bool m_prepared;
};

} // namespace pupitre
