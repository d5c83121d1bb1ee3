// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Drafts of environments on this computer: one small file each, for its owner alone. Blocking, for a lane.
#pragma once

#include "core/environments/draft/draft.h"

#include <filesystem>
#include <optional>

namespace pupitre
{

struct DraftEntry {
    std::string id;
    std::optional<EnvironmentDraft> draft;
    std::optional<Error> error; // why there is none

    bool operator==(const DraftEntry&) const = default;
};

/// Beside the shelf: "environment-drafts".
[[nodiscard]] std::filesystem::path draftsBeside(const std::filesystem::path& shelf);

/// The one that was changed last first; those that cannot be read with the reason. What a program that died
/// while it wrote left behind is none.
[[nodiscard]] std::vector<DraftEntry> readDrafts(const std::filesystem::path& folder);

/// Replaces it at once or not at all. FileUnwritable; InvalidArgument (subject: "draft") for an id that is
/// none.
[[nodiscard]] Result<void> writeDraft(const std::filesystem::path& folder, const EnvironmentDraft& draft);

/// With what was left behind of it; one that is not there is no error. FileUnwritable.
[[nodiscard]] Result<void> removeDraft(const std::filesystem::path& folder, const std::string& id);

} // namespace pupitre
