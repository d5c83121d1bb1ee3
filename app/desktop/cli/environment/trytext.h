// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sentences of `environment try`.
#pragma once

#include <QString>

namespace pupitre::trytext
{

[[nodiscard]] QString comeIn(const QString& until, const QString& command);
[[nodiscard]] QString endIt(const QString& command);
[[nodiscard]] QString youAreInside(const QString& until);
[[nodiscard]] QString ended();
[[nodiscard]] QString noneIsOn();
[[nodiscard]] QString endsByItself();

} // namespace pupitre::trytext
