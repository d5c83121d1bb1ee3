// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/databasefile.h"

#include "core/store/statement.h"

#include <QDateTime>
#include <QFile>
#include <QSqlError>
#include <QUuid>

namespace pupitre
{

namespace
{

Result<void> execute(const QSqlDatabase& database, const std::string& group, const QString& sql)
{
    return Statement(database, group, sql).run();
}

Result<std::int64_t> userVersion(const QSqlDatabase& database, const std::string& group)
{
    Statement statement(database, group, QStringLiteral("PRAGMA user_version"));
    if (auto ran = statement.run(); !ran)
        return tl::unexpected(ran.error());
    if (!statement.next())
        return fail(ErrorKind::DatabaseFailed, group, "no user_version");
    return statement.number(0);
}

/// One transaction, the version bump included: a crash in the middle leaves the version before.
Result<void> apply(const QSqlDatabase& database, const DatabaseScheme& scheme, int migration)
{
    if (auto begun = execute(database, scheme.group, QStringLiteral("BEGIN IMMEDIATE")); !begun)
        return begun;
    Result<void> done;
    for (const QString& sql : scheme.statements(migration))
        if (done && !sql.trimmed().isEmpty())
            done = execute(database, scheme.group, sql);
    if (done)
        done = execute(database, scheme.group, QStringLiteral("PRAGMA user_version = %1").arg(migration));
    if (done)
        return execute(database, scheme.group, QStringLiteral("COMMIT"));
    (void)execute(database, scheme.group, QStringLiteral("ROLLBACK")); // the first failure is the one to tell
    return done;
}

/// A damaged file shows itself here at the latest.
Result<void> checkSound(const QSqlDatabase& database, const std::string& group)
{
    Statement statement(database, group, QStringLiteral("PRAGMA quick_check(1)"));
    if (auto ran = statement.run(); !ran)
        return ran;
    if (!statement.next() || statement.text(0) != "ok")
        return fail(ErrorKind::DatabaseFailed, group, "quick_check: " + statement.text(0));
    return {};
}

Result<void> bringUpToDate(QSqlDatabase database, const DatabaseScheme& scheme)
{
    if (!database.open())
        return fail(ErrorKind::DatabaseFailed, scheme.group, database.lastError().text().toStdString());
    // WAL: readers never wait for the writer; NORMAL: a power cut may lose the last second of a cache.
    for (const auto* pragma :
         {"PRAGMA busy_timeout = 2000", "PRAGMA journal_mode = WAL", "PRAGMA synchronous = NORMAL",
          "PRAGMA secure_delete = ON"}) // names do not stay in pages that are free
        if (auto done = execute(database, scheme.group, QLatin1String(pragma)); !done)
            return done;
    if (scheme.checkedWhole)
        if (auto sound = checkSound(database, scheme.group); !sound)
            return sound;
    const auto version = userVersion(database, scheme.group);
    if (!version)
        return tl::unexpected(version.error());
    if (*version > scheme.newest)
        return fail(ErrorKind::SchemaTooNew, scheme.group, std::to_string(*version));
    for (int migration = static_cast<int>(*version) + 1; migration <= scheme.newest; ++migration)
        if (auto applied = apply(database, scheme, migration); !applied)
            return applied;
    return {};
}

} // namespace

Result<std::filesystem::path> setDatabaseAside(const std::filesystem::path& file)
{
    std::error_code error;
    std::filesystem::path aside = file;
    aside += ".damaged-"
             + QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMddTHHmmsszzz")).toStdString();
    std::filesystem::rename(file, aside, error);
    if (error)
        return fail(ErrorKind::FileUnwritable, file.string(), error.message());
    for (const auto* suffix : {"-wal", "-shm"}) // of the damaged file; a new one must not meet them
        std::filesystem::remove(file.string() + suffix, error);
    return aside;
}

bool looksDamaged(const Error& error)
{
    // SQLITE_CORRUPT and SQLITE_NOTADB in SQLite's own words (sqlite3.c, sqlite3ErrStr), and our quick_check.
    for (const auto* words : {"malformed", "not a database", "quick_check"})
        if (error.detail.find(words) != std::string::npos)
            return true;
    return false;
}

QStringList statementsIn(const QString& resource)
{
    QFile file(resource);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return QString::fromUtf8(file.readAll()).split(QLatin1Char(';'));
}

DatabaseFile::DatabaseFile(const std::filesystem::path& file)
    : m_connection(QStringLiteral("file-") + QUuid::createUuid().toString(QUuid::WithoutBraces)),
      m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection))
{
    m_database.setDatabaseName(QString::fromStdString(file.string()));
}

DatabaseFile::~DatabaseFile()
{
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_connection);
}

Result<DatabaseFile::Opened> DatabaseFile::open(const std::filesystem::path& file,
                                                const DatabaseScheme& scheme)
{
    std::error_code error;
    std::filesystem::create_directories(file.parent_path(), error);
    if (error)
        return fail(ErrorKind::FileUnwritable, file.parent_path().string(), error.message());

    Opened opened;
    for (;;) {
        opened.file.reset(new DatabaseFile(file)); // private constructor: make_unique cannot
        const auto ready = bringUpToDate(opened.file->database(), scheme);
        if (ready)
            return opened;
        opened.file.reset();
        if (!looksDamaged(ready.error()) || opened.setAside)
            return tl::unexpected(ready.error());
        const auto aside = setDatabaseAside(file);
        if (!aside)
            return tl::unexpected(aside.error());
        opened.setAside = *aside;
    }
}

} // namespace pupitre
