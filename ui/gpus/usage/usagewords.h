// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What was held and used, in words: a row's name, figures, a line of totals, a text to whom it concerns, and
// the table as a file.
#pragma once

#include "ui/gpus/alerts/alertwords.h"

#include <string>

namespace pupitre
{

[[nodiscard]] QString usageName(const UsageRow& row, UsageBy by, const std::vector<PlaceReadings>& places,
                                const OwnerNames& names);
[[nodiscard]] QString hoursText(double hours);             // "12.4 h", "312 h"
[[nodiscard]] QString energyText(double wattHours);        // "840 Wh", "12.4 kWh"
[[nodiscard]] QString efficiencyText(const UsageRow& row); // "38%", "–"

/// "412 GPU hours held, 160 of them used (39%); 84 kWh. There were 1,024."
[[nodiscard]] QString usageTotal(const UsageTable& table);
/// "Measured during 93% of the time.": how much of it at least one place was heard.
[[nodiscard]] QString coveredLine(const UsageTable& table, Instant from, Instant until);
/// What one may send to the person: figures, no reproach, and what would help.
[[nodiscard]] QString politeText(const UsageRow& row, const QString& name, Instant from, Instant until);

/// CSV, figures with a point whatever the language.
[[nodiscard]] std::string usageCsv(const UsageTable& table, UsageBy by,
                                   const std::vector<PlaceReadings>& places, const OwnerNames& names);

} // namespace pupitre
