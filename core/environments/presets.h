// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a new environment of a platform begins with: packages, resources, and a small exercise that runs, in
// the language of whoever makes it.
#pragma once

#include "core/domain/environment.h"

#include <filesystem>
#include <string>

namespace pupitre
{

/// True where a GPU makes sense and usualImage() names what to begin with.
[[nodiscard]] bool hasGpuVariant(Platform platform);

/// Everything but id and name.
[[nodiscard]] Environment preset(Platform platform, bool gpu);

/// How the exercise is run in an instance, and the line it ends with when all is well.
struct PresetExercise {
    std::string command;  // for sh, in the folder of the code
    std::string lastLine; // "" where there is none
};
[[nodiscard]] PresetExercise presetExercise(Platform platform);

/// Writes code/, data/ and documents/ into the folder. `language` is "fr" or anything else for English.
/// FileUnwritable.
[[nodiscard]] Result<void> writePresetFiles(Platform platform, const std::string& language,
                                            const std::filesystem::path& folder);

} // namespace pupitre
