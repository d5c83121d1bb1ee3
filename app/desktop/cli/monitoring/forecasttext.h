// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What `forecast` takes, and what it says of what it does not.
#pragma once

#include <QString>

#include <optional>
#include <string>

namespace pupitre
{

/// 1 to 26, four where nothing is said; nothing for anything else.
[[nodiscard]] std::optional<int> forecastWeeks(const std::string& text);
[[nodiscard]] QString noWeeks(const QString& typed);
/// Of hand-in windows; `need`: "5 of 8 GPUs · …".
[[nodiscard]] QString atMostText(const QString& need);

} // namespace pupitre
