// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/statement.h"

#include <QSqlError>
#include <QVariant>

namespace pupitre
{

Statement::Statement(const QSqlDatabase& database, std::string group, const QString& sql)
    : m_query(database), m_group(std::move(group))
{
    m_query.setForwardOnly(true); // else Qt keeps every row it has passed
    m_prepared = m_query.prepare(sql);
}

Statement& Statement::bind(const std::string& value)
{
    m_query.addBindValue(QString::fromStdString(value));
    return *this;
}

Statement& Statement::bind(std::int64_t value)
{
    m_query.addBindValue(QVariant::fromValue<qlonglong>(value));
    return *this;
}

Statement& Statement::bind(Instant value)
{
    return bind(std::int64_t{value.time_since_epoch().count()});
}

Statement& Statement::bindReal(double value)
{
    m_query.addBindValue(value);
    return *this;
}

Statement& Statement::bindNull()
{
    m_query.addBindValue(QVariant(QMetaType::fromType<QString>()));
    return *this;
}

Result<void> Statement::run()
{
    if (!m_prepared || !m_query.exec())
        return failure();
    return {};
}

std::string Statement::text(int column) const
{
    return m_query.value(column).toString().toStdString();
}

std::int64_t Statement::number(int column) const
{
    return m_query.value(column).toLongLong();
}

double Statement::real(int column) const
{
    return m_query.value(column).toDouble();
}

Instant Statement::instant(int column) const
{
    return Instant(std::chrono::milliseconds(number(column)));
}

tl::unexpected<Error> Statement::failure() const
{
    return fail(ErrorKind::DatabaseFailed, m_group, m_query.lastError().text().toStdString());
}

} // namespace pupitre
