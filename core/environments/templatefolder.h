// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An environment as a folder: .devcontainer/devcontainer.json, Containerfile, context/requirements.txt,
// data.json, and beside them what else is in context/, code/, data/ and documents/, which are nobody's but
// the teacher's.
#pragma once

#include "core/domain/environment.h"

#include <filesystem>

namespace pupitre
{

/// Makes the folder where it is not there. The files above are replaced each at once; nothing else is
/// touched. FileUnwritable; InvalidArgument as validate().
[[nodiscard]] Result<void> writeTemplate(const std::filesystem::path& folder, const Environment& environment);

/// What was written, with what other programs changed since: a Containerfile that is not the one its packages
/// make is the environment's own. NotFound (subject: "customizations.pupitre") for a devcontainer.json that
/// is not ours; FileUnreadable; Malformed; TooLarge.
[[nodiscard]] Result<Environment> readTemplate(const std::filesystem::path& folder);

} // namespace pupitre
