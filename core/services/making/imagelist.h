// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a place answers to image.list.
#pragma once

#include "core/wire/json.h"

#include <set>
#include <string>

namespace pupitre
{

/// The names of its images; what is none is left out.
[[nodiscard]] std::set<std::string> imageReferencesIn(const Json& answer);

} // namespace pupitre
