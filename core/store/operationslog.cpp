// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/operationslog.h"

#include "core/store/statement.h"

namespace pupitre
{

namespace
{
constexpr auto operationsGroup = "operations log";
constexpr int kept = 1000; // a few years of classes; older lines help nobody
} // namespace

Result<void> OperationsLog::add(const LoggedOperation& operation)
{
    Statement statement(
        m_store.database(), operationsGroup,
        QStringLiteral("INSERT INTO operation_log (kind, subject, outcome, started_at, ended_at, error_kind, "
                       "error_subject, error_detail) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"));
    statement.bind(operation.kind).bind(operation.subject).bind(operation.outcome);
    statement.bind(operation.startedAt).bind(operation.endedAt);
    if (operation.error)
        statement.bind(std::string(wireName(operation.error->kind)))
            .bind(operation.error->subject)
            .bind(operation.error->detail);
    else
        statement.bindNull().bindNull().bindNull();
    if (auto ran = statement.run(); !ran)
        return ran;
    return Statement(m_store.database(), operationsGroup,
                     QStringLiteral(
                         "DELETE FROM operation_log WHERE id <= (SELECT max(id) FROM operation_log) - ?"))
        .bind(std::int64_t{kept})
        .run();
}

Result<std::vector<LoggedOperation>> OperationsLog::newest(int count) const
{
    Statement statement(
        m_store.database(), operationsGroup,
        QStringLiteral("SELECT kind, subject, outcome, started_at, ended_at, error_kind, error_subject, "
                       "error_detail FROM operation_log ORDER BY id DESC LIMIT ?"));
    if (auto ran = statement.bind(std::int64_t{count}).run(); !ran)
        return tl::unexpected(ran.error());
    std::vector<LoggedOperation> operations;
    while (statement.next()) {
        LoggedOperation operation{statement.text(0),    statement.text(1),    statement.text(2),
                                  statement.instant(3), statement.instant(4), std::nullopt};
        if (!statement.isNull(5))
            operation.error =
                Error{errorKindFromWireName(statement.text(5)), statement.text(6), statement.text(7)};
        operations.push_back(std::move(operation));
    }
    return operations;
}

} // namespace pupitre
