// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Taking a person's traces out of the database file, also out of pages and the write-ahead log that SQLite
// has no more use for.
#pragma once

#include "core/store/store.h"

#include <string>
#include <vector>

namespace pupitre
{

/// Operations whose text holds one of `names` are forgotten, and the file is written anew. The courses in the
/// cache must have been replaced before.
[[nodiscard]] Result<void> forgetNames(Store& store, const std::vector<std::string>& names);

} // namespace pupitre
