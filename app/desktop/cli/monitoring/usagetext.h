// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What `usage` takes and gives, in words and as a table.
#pragma once

#include "app/desktop/cli/monitoring/gpustext.h"
#include "core/monitoring/usage.h"
#include "ui/gpus/alerts/alertwords.h"
#include "ui/gpus/usage/usageperiod.h"

namespace pupitre
{

/// "--by is one of: …"
[[nodiscard]] QString oneOf(const QString& option, const QString& words);
[[nodiscard]] QString noTime(const QString& option, const QString& typed);

[[nodiscard]] QString noSpan();

/// The time that a word means, up to `now` at most: a day (2026-11-01, today, yesterday), a calendar week or
/// month, the semester, each from its beginning to its end; else a moment, which begins as it ends: a day and
/// hour (2026-11-01 08:00), or so many hours, days or weeks before `now` (12h, 7d, 4w). Malformed for
/// anything else.
[[nodiscard]] Result<UsageTime> usageTime(const std::string& text, Instant now);
/// Nothing for a word that is none.
[[nodiscard]] std::optional<UsageBy> usageByFrom(const std::string& word);

/// With a heading, and the sum as the last row.
[[nodiscard]] TextRows usageRows(const UsageTable& table, UsageBy by,
                                 const std::vector<PlaceReadings>& places, const OwnerNames& names);

} // namespace pupitre
