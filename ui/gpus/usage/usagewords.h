// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What was held and used, in words: a row's name, figures, what one has to know to read them, and the table
// as a file.
#pragma once

#include "ui/gpus/alerts/alertwords.h"

#include <string>

namespace pupitre
{

[[nodiscard]] QString usageName(const UsageRow& row, UsageBy by, const std::vector<PlaceReadings>& places,
                                const OwnerNames& names);
[[nodiscard]] QString usagePlace(const PlaceId& id, const std::vector<PlaceReadings>& places);
[[nodiscard]] QString hoursText(double hours);             // "12.4 h", "312 h"
[[nodiscard]] QString energyText(double wattHours);        // "840 Wh", "12.4 kWh"
[[nodiscard]] QString efficiencyText(const UsageRow& row); // "38%", "–"

/// "There were 1,024 h of GPUs in all."; empty where no GPU was heard.
[[nodiscard]] QString capacityLine(const UsageTable& table);
/// How much of the time at least one place was heard, 0 to 1.
[[nodiscard]] double coveredPart(const UsageTable& table, Instant from, Instant until);
/// "Measured during 93% of the time."
[[nodiscard]] QString coveredLine(const UsageTable& table, Instant from, Instant until);
/// Whether the row is that of what nobody can be named for.
[[nodiscard]] bool isUnattributed(const UsageRow& row, UsageBy by);
/// Why there is such a row: else its energy without hours would be taken for an error.
[[nodiscard]] QString unattributedNote();

/// CSV in the order of the table, figures with a point whatever the language.
[[nodiscard]] std::string usageCsv(const UsageTable& table, UsageBy by,
                                   const std::vector<PlaceReadings>& places, const OwnerNames& names);

} // namespace pupitre
