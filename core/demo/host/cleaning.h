// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The cleaning itself, for the second process of a Cleaner.
#pragma once

#include <string>
#include <string_view>

namespace pupitre
{

/// Takes away what the lines of `list` name, last line first. Returns what would not go, "" when all is gone.
[[nodiscard]] std::string cleanUp(std::string_view list);

} // namespace pupitre
