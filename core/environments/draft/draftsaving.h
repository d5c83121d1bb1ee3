// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// From a draft to the shelf: the files first, then the environment. Blocking, for a lane.
#pragma once

#include "core/environments/draft/draft.h"
#include "core/environments/import/importing.h"

namespace pupitre
{

struct DraftSources {
    std::optional<ImportPreview> preview; // where the draft comes from something that exists
    std::string language;                 // of the exercise, as writePresetFiles()
};

/// Makes a new one, or changes the one that the draft is of: its files stay, chosen ones are added. NotFound
/// (subject: the source) where `sources` has no preview of what the draft was made from; InvalidArgument as
/// validate(); AlreadyExists (subject: the file) for one that is there; as layOutImport(), writeTemplate().
[[nodiscard]] Result<Environment> saveDraft(const std::filesystem::path& root, const EnvironmentDraft& draft,
                                            const DraftSources& sources, std::stop_token stop = {});

} // namespace pupitre
