// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Names of files are bytes and JSON is UTF-8. A student may name a file as they like, and the class must
// still be collected.
#pragma once

#include "core/wire/json.h"

#include <string>

namespace pupitre
{

/// The text itself where it is UTF-8, else {"base64": "…"}.
[[nodiscard]] Json pathToJson(const std::string& path);
/// Malformed (subject "path") where it is neither.
[[nodiscard]] Result<std::string> pathFromJson(const Json& json);

} // namespace pupitre
