// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The environments of this computer: one folder each, named by its id. Blocking, for a lane.
#pragma once

#include "core/domain/environment.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

namespace pupitre
{

struct ShelfEntry {
    std::filesystem::path folder;
    std::optional<Environment> environment;
    std::optional<Error> error; // why there is none
    std::uint64_t bytes = 0;    // of its files

    bool operator==(const ShelfEntry&) const = default;
};

/// ~/.local/share/pupitre-desktop/environments (XDG_DATA_HOME honoured).
[[nodiscard]] std::filesystem::path usualShelf();

/// By name; those that cannot be read last, with the reason. A shelf that is not there is empty.
[[nodiscard]] std::vector<ShelfEntry> readShelf(const std::filesystem::path& root);

/// An id made from this name that no folder has.
[[nodiscard]] EnvironmentId freeEnvironmentId(const std::filesystem::path& root, const std::string& name);

/// As writeTemplate(), in its folder.
[[nodiscard]] Result<void> saveOnShelf(const std::filesystem::path& root, const Environment& environment);

/// A new folder: `layOut` makes it with its files, then comes the environment itself, under an id that is
/// free. Nothing is seen of it before it is whole. As writeTemplate() and `layOut`.
[[nodiscard]] Result<Environment>
addToShelf(const std::filesystem::path& root, Environment environment,
           const std::function<Result<void>(const std::filesystem::path& folder)>& layOut);

/// The folder with everything in it, under another id and name. NotFound; AlreadyExists; else as
/// copyFolder().
[[nodiscard]] Result<Environment> duplicateOnShelf(const std::filesystem::path& root, const EnvironmentId& id,
                                                   const std::string& name, std::stop_token stop = {});

/// Out of sight in one step, then removed. NotFound; FileUnwritable.
[[nodiscard]] Result<void> removeFromShelf(const std::filesystem::path& root, const EnvironmentId& id);

} // namespace pupitre
