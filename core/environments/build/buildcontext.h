// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The files that may be built in: what lies in context/ of the environment's folder. Code and data are handed
// out to students, not built in.
#pragma once

#include "core/domain/build.h"

#include <filesystem>

namespace pupitre
{

/// context/ of a template.
[[nodiscard]] std::filesystem::path buildContextFolder(const std::filesystem::path& templateFolder);

/// Empty where there is none. TooLarge (subject: the file that no longer fits, detail: mostBuildBytes);
/// UnsafePath for a link; FileUnreadable.
[[nodiscard]] Result<std::vector<BuildFile>> readBuildContext(const std::filesystem::path& templateFolder);

} // namespace pupitre
