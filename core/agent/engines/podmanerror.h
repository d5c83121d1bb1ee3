// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What Podman says on stderr -> the Error a person is told.
#pragma once

#include "core/domain/error.h"

#include <string>
#include <string_view>

namespace pupitre
{

/// NoImage (subject: `image`), NoSubuid, DiskFull, else EngineFailed (subject: `subject`); detail: its last
/// line.
[[nodiscard]] Error podmanError(std::string_view words, const std::string& subject,
                                const std::string& image = {});

} // namespace pupitre
