// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/store.h"

#include <QStandardPaths>

// Outside the namespace: what the macro declares is a global of the resource compiler.
static void registerMigrations()
{
    Q_INIT_RESOURCE(migrations); // a static library's resources are not registered by themselves
}

namespace pupitre
{

Result<Store::Opened> Store::open(const std::filesystem::path& file)
{
    registerMigrations();
    const DatabaseScheme scheme{
        "store", storeSchema,
        [](int migration) { return statementsIn(QStringLiteral(":/migrations/%1.sql").arg(migration)); },
        true};
    auto opened = DatabaseFile::open(file, scheme);
    if (!opened)
        return tl::unexpected(opened.error());
    return Opened{std::unique_ptr<Store>(new Store(std::move(opened->file))), // private constructor
                  std::move(opened->setAside)};
}

std::filesystem::path Store::usualFile()
{
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return std::filesystem::path(data.toStdString()) / "pupitre-desktop" / "pupitre.sqlite";
}

} // namespace pupitre
