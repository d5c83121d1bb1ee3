// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an engine can do here, asked once and remembered until something it depends on changes: a gate cannot
// ask each time.
#pragma once

#include "core/agent/statetree.h"
#include "core/domain/placefacts.h"

#include <optional>
#include <string>

namespace pupitre
{

/// Boot, the account's own subordinate ids and the program at this path: what facts of every engine depend
/// on. Accounts that come and go on the machine change nothing.
[[nodiscard]] std::string factsKey(const std::string& program);
/// When a file was changed and its size, as text; "-" where it is not there.
[[nodiscard]] std::string fileStamp(const std::string& path);

/// From engine/<name>.facts.json, where it was written with this key.
[[nodiscard]] std::optional<EngineFacts> rememberedFacts(const StateTree& tree, const std::string& engine,
                                                         const std::string& key);
[[nodiscard]] Result<void> rememberFacts(const StateTree& tree, const std::string& key,
                                         const EngineFacts& facts);
/// What was measured later; the key stays.
[[nodiscard]] Result<void> amendFacts(const StateTree& tree, const EngineFacts& facts);

} // namespace pupitre
