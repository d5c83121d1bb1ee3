// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One YAML document as a tree of texts: every scalar stays what it says ("3.10" is no number), null is null.
// Aliases are copies, counted, so that a few lines cannot become a million values.
#pragma once

#include "core/domain/error.h"
#include "core/formats/environments/lineddocument.h"

#include <string_view>

namespace pupitre
{

inline constexpr std::size_t maxYamlBytes = 1024 * 1024;
inline constexpr std::size_t maxYamlValues = 20'000; // aliases counted as what they stand for
inline constexpr int maxYamlDepth = 32;

/// Merge keys ("<<") are carried out. Malformed (subject "YAML", detail "line 3, column 7: why"); TooLarge.
/// Further documents in the text are not read: the first is what the tools take.
[[nodiscard]] Result<LinedDocument> documentFromYaml(std::string_view text);

} // namespace pupitre
