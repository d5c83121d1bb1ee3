// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What `usage` takes and gives, in words and as a table.
#pragma once

#include "app/desktop/cli/monitoring/gpustext.h"
#include "core/monitoring/usage.h"
#include "ui/gpus/alerts/alertwords.h"

namespace pupitre
{

/// "--by is one of: …"
[[nodiscard]] QString oneOf(const QString& option, const QString& words);
[[nodiscard]] QString noTime(const QString& option, const QString& typed);

/// A day (2026-11-01), else so many hours, days or weeks before `now` (12h, 7d, 4w). Malformed for anything
/// else.
[[nodiscard]] Result<Instant> usageTime(const std::string& text, Instant now);
/// Nothing for a word that is none.
[[nodiscard]] std::optional<UsageBy> usageByFrom(const std::string& word);

/// With a heading, and the sum as the last row.
[[nodiscard]] TextRows usageRows(const UsageTable& table, UsageBy by,
                                 const std::vector<PlaceReadings>& places, const OwnerNames& names);

} // namespace pupitre
