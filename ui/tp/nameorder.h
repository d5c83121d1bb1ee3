// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How names of people are put in order everywhere on a TP page, and compared when somebody looks for one.
#pragma once

#include <QCollator>
#include <QString>

namespace pupitre
{

/// "Student 2" before "Student 10"; case does not matter.
[[nodiscard]] QCollator nameOrder();

/// Without accents, capitals and double blanks: what a search box compares.
[[nodiscard]] QString foldedForSearch(const QString& text);

} // namespace pupitre
