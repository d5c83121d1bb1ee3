// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/store.h"

#include "core/store/statement.h"

#include <QDateTime>
#include <QFile>
#include <QSqlError>
#include <QSqlQuery>
#include <QStandardPaths>
#include <QUuid>

// Outside the namespace: what the macro declares is a global of the resource compiler.
static void registerMigrations()
{
    Q_INIT_RESOURCE(migrations); // a static library's resources are not registered by themselves
}

namespace pupitre
{

namespace
{

constexpr auto storeGroup = "store";

Result<void> execute(QSqlDatabase& database, const QString& sql)
{
    return Statement(database, storeGroup, sql).run();
}

Result<std::int64_t> userVersion(QSqlDatabase& database)
{
    Statement statement(database, storeGroup, QStringLiteral("PRAGMA user_version"));
    if (auto ran = statement.run(); !ran)
        return tl::unexpected(ran.error());
    if (!statement.next())
        return fail(ErrorKind::DatabaseFailed, storeGroup, "no user_version");
    return statement.number(0);
}

/// The statements of a migration file. They are ours and hold neither strings nor triggers with semicolons.
QStringList statementsOf(int migration)
{
    QFile file(QStringLiteral(":/migrations/%1.sql").arg(migration));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return QString::fromUtf8(file.readAll()).split(QLatin1Char(';'));
}

/// One transaction, the version bump included: a crash in the middle leaves the version before.
Result<void> apply(QSqlDatabase& database, int migration)
{
    if (auto begun = execute(database, QStringLiteral("BEGIN IMMEDIATE")); !begun)
        return begun;
    Result<void> done;
    for (const QString& sql : statementsOf(migration))
        if (done && !sql.trimmed().isEmpty())
            done = execute(database, sql);
    if (done)
        done = execute(database, QStringLiteral("PRAGMA user_version = %1").arg(migration));
    if (done)
        return execute(database, QStringLiteral("COMMIT"));
    (void)execute(database, QStringLiteral("ROLLBACK")); // the first failure is the one to tell
    return done;
}

/// A damaged file shows itself here at the latest: the check reads every page, a few ms for files of our
/// size.
Result<void> checkSound(QSqlDatabase& database)
{
    Statement statement(database, storeGroup, QStringLiteral("PRAGMA quick_check(1)"));
    if (auto ran = statement.run(); !ran)
        return ran;
    if (!statement.next() || statement.text(0) != "ok")
        return fail(ErrorKind::DatabaseFailed, storeGroup, "quick_check: " + statement.text(0));
    return {};
}

Result<void> bringUpToDate(QSqlDatabase& database)
{
    if (!database.open())
        return fail(ErrorKind::DatabaseFailed, storeGroup, database.lastError().text().toStdString());
    // WAL: readers never wait for the writer; NORMAL: a power cut may lose the last second of a cache.
    for (const auto* pragma :
         {"PRAGMA busy_timeout = 2000", "PRAGMA journal_mode = WAL", "PRAGMA synchronous = NORMAL",
          "PRAGMA secure_delete = ON"}) // names do not stay in pages that are free
        if (auto done = execute(database, QLatin1String(pragma)); !done)
            return done;
    if (auto sound = checkSound(database); !sound)
        return sound;
    const auto version = userVersion(database);
    if (!version)
        return tl::unexpected(version.error());
    if (*version > storeSchema)
        return fail(ErrorKind::SchemaTooNew, "store", std::to_string(*version));
    for (int migration = static_cast<int>(*version) + 1; migration <= storeSchema; ++migration)
        if (auto applied = apply(database, migration); !applied)
            return applied;
    return {};
}

bool looksDamaged(const Error& error)
{
    // SQLITE_CORRUPT and SQLITE_NOTADB in SQLite's own words (sqlite3.c, sqlite3ErrStr), and our quick_check.
    for (const auto* words : {"malformed", "not a database", "quick_check"})
        if (error.detail.find(words) != std::string::npos)
            return true;
    return false;
}

QString connectTo(const std::filesystem::path& file)
{
    const QString connection = QStringLiteral("store-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
    database.setDatabaseName(QString::fromStdString(file.string()));
    return connection;
}

void disconnect(const QString& connection)
{
    QSqlDatabase::database(connection, false).close();
    QSqlDatabase::removeDatabase(connection);
}

Result<std::filesystem::path> setAside(const std::filesystem::path& file)
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

} // namespace

Result<Store::Opened> Store::open(const std::filesystem::path& file)
{
    registerMigrations();
    std::error_code error;
    std::filesystem::create_directories(file.parent_path(), error);
    if (error)
        return fail(ErrorKind::FileUnwritable, file.parent_path().string(), error.message());

    Opened opened;
    for (;;) {
        opened.store.reset(new Store(connectTo(file))); // private constructor: make_unique cannot
        QSqlDatabase database = opened.store->database();
        const auto ready = bringUpToDate(database);
        if (ready)
            return opened;
        database = {};
        opened.store.reset();
        if (!looksDamaged(ready.error()) || opened.setAside)
            return tl::unexpected(ready.error());
        const auto aside = setAside(file);
        if (!aside)
            return tl::unexpected(aside.error());
        opened.setAside = *aside;
    }
}

std::filesystem::path Store::usualFile()
{
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return std::filesystem::path(data.toStdString()) / "pupitre-desktop" / "pupitre.sqlite";
}

Store::~Store()
{
    disconnect(m_connection);
}

QSqlDatabase Store::database() const
{
    return QSqlDatabase::database(m_connection);
}

} // namespace pupitre
