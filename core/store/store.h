// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The desktop's own file: places, what places said last, the operations log, changes that wait for a place.
// Mostly a cache and a history: whatever is true about a course is on its place, so a damaged file is set
// aside and the program starts with a new one.
#pragma once

#include "core/store/databasefile.h"

#include <filesystem>
#include <memory>
#include <optional>

namespace pupitre
{

inline constexpr int storeSchema = 5; // number of the newest migration in core/store/migrations

class Store final
{
public:
    struct Opened {
        std::unique_ptr<Store> store;
        std::optional<std::filesystem::path> setAside; // a damaged file was renamed to this
    };

    /// Opens or makes the file and brings it up to date. SchemaTooNew for a file of a newer program, which is
    /// left as it is; DatabaseFailed where even a new file cannot be made. Belongs to the thread that opened
    /// it.
    [[nodiscard]] static Result<Opened> open(const std::filesystem::path& file);
    /// ~/.local/share/pupitre-desktop/pupitre.sqlite (XDG_DATA_HOME honoured).
    [[nodiscard]] static std::filesystem::path usualFile();

    [[nodiscard]] QSqlDatabase database() const { return m_file->database(); }

private:
    explicit Store(std::unique_ptr<DatabaseFile> file) : m_file(std::move(file)) {}
    std::unique_ptr<DatabaseFile> m_file;
};

} // namespace pupitre
