// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// JSON with comments, as editors write it (devcontainer.json): // and /* */, a comma before a closing
// bracket, a byte order mark. Otherwise strict, unlike the editors: what they guess at is an error here, with
// its line and column.
#pragma once

#include "core/domain/error.h"
#include "core/formats/environments/lineddocument.h"

#include <string_view>

namespace pupitre
{

inline constexpr std::size_t maxJsoncBytes = 1024 * 1024; // the longest real one seen has 20 kB
inline constexpr std::size_t maxJsoncValues = 20'000;
inline constexpr int maxJsoncDepth = 32;

/// Malformed (subject "JSON", detail "line 3, column 7: why"); TooLarge (detail: the limit). Columns count
/// bytes.
[[nodiscard]] Result<LinedDocument> documentFromJsonc(std::string_view text);

} // namespace pupitre
