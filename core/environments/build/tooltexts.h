// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is typed about an environment's tools: ports, and extensions of an editor, each with commas or spaces
// between. Pure.
#pragma once

#include "core/domain/error.h"

#include <string>
#include <string_view>
#include <vector>

namespace pupitre
{

/// 1 … 65535, each once. InvalidArgument (subject: the word that is none).
[[nodiscard]] Result<std::vector<int>> portsFromText(std::string_view text);
/// "publisher.name", each once. InvalidArgument (subject: the word that is none).
[[nodiscard]] Result<std::vector<std::string>> extensionsFromText(std::string_view text);

[[nodiscard]] std::string toText(const std::vector<int>& ports);
[[nodiscard]] std::string toText(const std::vector<std::string>& extensions);

} // namespace pupitre
