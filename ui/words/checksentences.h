// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The answers of the place check by subject; each file answers for its own items and leaves the others alone.
#pragma once

#include "ui/words/checkwords.h"

#include <optional>

namespace pupitre
{

[[nodiscard]] std::optional<CheckWords>
reachCheckWords(const CheckItem& item); // connection, clock, account, policy
[[nodiscard]] std::optional<CheckWords>
engineCheckWords(const CheckItem& item); // engine, ids, limits, GPU, disk
[[nodiscard]] std::optional<CheckWords> timerCheckWords(const CheckItem& item);  // timer, cron, systemd
[[nodiscard]] std::optional<CheckWords> sshdCheckWords(const CheckItem& item);   // how students come in
[[nodiscard]] std::optional<CheckWords> sampleCheckWords(const CheckItem& item); // whence samples come

/// A figure of the item, made plain; empty where it has none of that name.
[[nodiscard]] QString figure(const CheckItem& item, const char* name);

} // namespace pupitre
