// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/environments/shelf.h"

#include "core/environments/foldercopy.h"
#include "core/environments/templatefolder.h"

#include <QStandardPaths>

#include <algorithm>

namespace pupitre
{

namespace
{

namespace fs = std::filesystem;

/// What a copy or a removal that was cut short left behind begins with this; no id does.
constexpr auto passingPrefix = ".passing-";

fs::path passingFolder(const fs::path& root, const EnvironmentId& id)
{
    return root / (passingPrefix + id.text());
}

std::uint64_t bytesOf(const fs::path& folder)
{
    std::uint64_t bytes = 0;
    std::error_code failed;
    for (fs::recursive_directory_iterator it(folder, failed), end; !failed && it != end; it.increment(failed))
        if (std::error_code none; it->is_regular_file(none) && !it->is_symlink(none))
            bytes += it->file_size(none);
    return bytes;
}

Result<void> moved(const fs::path& from, const fs::path& to)
{
    std::error_code failed;
    fs::rename(from, to, failed);
    return failed ? fail(ErrorKind::FileUnwritable, to.string(), failed.message()) : Result<void>{};
}

} // namespace

fs::path usualShelf()
{
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return fs::path(data.toStdString()) / "pupitre-desktop" / "environments";
}

std::vector<ShelfEntry> readShelf(const fs::path& root)
{
    std::vector<ShelfEntry> entries;
    std::error_code none;
    for (const auto& folder : fs::directory_iterator(root, none)) {
        const std::string name = folder.path().filename().string();
        std::error_code unknown;
        if (!isValidId(name) || !folder.is_directory(unknown) || folder.is_symlink(unknown))
            continue;
        ShelfEntry entry{folder.path(), {}, {}, bytesOf(folder.path())};
        auto environment = readTemplate(folder.path());
        if (environment && environment->id.text() != name) // the folder's name is what everybody sees
            environment->id = *EnvironmentId::parse(name);
        if (environment)
            entry.environment = *std::move(environment);
        else
            entry.error = environment.error();
        entries.push_back(std::move(entry));
    }
    std::ranges::sort(entries, {}, [](const ShelfEntry& entry) {
        return std::pair(!entry.environment,
                         entry.environment ? entry.environment->name : entry.folder.string());
    });
    return entries;
}

EnvironmentId freeEnvironmentId(const fs::path& root, const std::string& name)
{
    const std::string wanted = idFromText(name);
    std::string id = wanted;
    for (int n = 2; fs::exists(root / id); ++n) {
        const std::string suffix = "-" + std::to_string(n);
        id = wanted.substr(0, 32 - suffix.size()) + suffix;
    }
    return *EnvironmentId::parse(id);
}

Result<void> saveOnShelf(const fs::path& root, const Environment& environment)
{
    return writeTemplate(root / environment.id.text(), environment);
}

Result<Environment> addToShelf(const fs::path& root, Environment environment,
                               const std::function<Result<void>(const fs::path& folder)>& layOut)
{
    environment.id = freeEnvironmentId(root, environment.name);
    const auto passing = passingFolder(root, environment.id);
    std::error_code none;
    fs::remove_all(passing, none);
    auto done = layOut(passing);
    if (done)
        done = writeTemplate(passing, environment);
    if (done)
        done = moved(passing, root / environment.id.text());
    if (done)
        return environment;
    fs::remove_all(passing, none);
    return tl::unexpected<Error>(done.error());
}

Result<Environment> duplicateOnShelf(const fs::path& root, const EnvironmentId& id, const std::string& name,
                                     std::stop_token stop)
{
    auto environment = readTemplate(root / id.text());
    if (!environment)
        return environment;
    environment->name = name;
    return addToShelf(root, *std::move(environment), [&](const fs::path& folder) {
        return copyFolder(root / id.text(), folder, std::move(stop));
    });
}

Result<void> removeFromShelf(const fs::path& root, const EnvironmentId& id)
{
    const auto folder = root / id.text();
    if (!fs::exists(fs::symlink_status(folder)))
        return fail(ErrorKind::NotFound, id.text());
    const auto passing = passingFolder(root, id);
    std::error_code failed;
    fs::remove_all(passing, failed);
    if (auto gone = moved(folder, passing); !gone)
        return gone;
    fs::remove_all(passing, failed);
    return failed ? fail(ErrorKind::FileUnwritable, passing.string(), failed.message()) : Result<void>{};
}

} // namespace pupitre
