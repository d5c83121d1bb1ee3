// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The exercise of the demo course, carried inside the program and written out as the folder a teacher would
// have made: code/, data/, documents/ and a class list.
#pragma once

#include "core/domain/error.h"

#include <filesystem>
#include <string>

namespace pupitre
{

struct Exercise {
    std::filesystem::path folder;   // what `course create` takes
    std::filesystem::path solution; // fit.py as the demo's student finishes it
    std::string courseTitle;
    std::string tpTitle;
    std::string placeName;
};

/// `language` is "fr" or anything else for English.
[[nodiscard]] Result<Exercise> writeExercise(const std::filesystem::path& folder,
                                             const std::string& language);

} // namespace pupitre
