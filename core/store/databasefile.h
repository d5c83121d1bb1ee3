// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A SQLite file of the desktop: made, brought up to date by numbered migrations, and set aside where it is
// damaged. Two threads never use one at a time; it need not end on the thread that opened it.
#pragma once

#include "core/domain/error.h"

#include <QSqlDatabase>
#include <QStringList>

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>

namespace pupitre
{

/// What a file must be.
struct DatabaseScheme {
    std::string group; // names it in errors
    int newest = 0;    // number of its newest migration
    /// The statements of a migration, from 1 on.
    std::function<QStringList(int migration)> statements;
    /// Reads every page when it is opened: some ms for each MiB.
    bool checkedWhole = false;
};

class DatabaseFile final
{
public:
    struct Opened {
        std::unique_ptr<DatabaseFile> file;
        std::optional<std::filesystem::path> setAside; // a damaged file was renamed to this
    };

    /// SchemaTooNew (subject: the group) for a file of a newer program, which is left as it is;
    /// DatabaseFailed where even a new file cannot be made.
    [[nodiscard]] static Result<Opened> open(const std::filesystem::path& file, const DatabaseScheme& scheme);

    ~DatabaseFile();
    DatabaseFile(const DatabaseFile&) = delete;
    DatabaseFile& operator=(const DatabaseFile&) = delete;

    [[nodiscard]] QSqlDatabase database() const { return m_database; }

private:
    explicit DatabaseFile(const std::filesystem::path& file);

    QString m_connection;
    QSqlDatabase m_database;
};

/// The file itself is at fault, whoever tries again.
[[nodiscard]] bool looksDamaged(const Error& error);

/// Renames it, and gives the new name. Nobody may have it open.
[[nodiscard]] Result<std::filesystem::path> setDatabaseAside(const std::filesystem::path& file);

/// The statements of a migration file in the resources: they are ours and hold neither strings nor triggers
/// with semicolons.
[[nodiscard]] QStringList statementsIn(const QString& resource);

} // namespace pupitre
