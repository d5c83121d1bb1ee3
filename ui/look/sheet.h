// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The palette and the one style sheet of the application, built from tokens.
#pragma once

#include "ui/look/tokens.h"

#include <QPalette>
#include <QString>

namespace pupitre
{

[[nodiscard]] QPalette paletteOf(const Tokens& tokens);
/// resources/style.qss with every @name replaced; `theme` is "light" or "dark", for its images.
[[nodiscard]] QString styleSheetOf(const Tokens& tokens, const QString& theme);
/// The names after @ that no token answers to; empty unless somebody mistyped one.
[[nodiscard]] QStringList unknownTokensIn(const QString& sheet);

} // namespace pupitre
