// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The typefaces. "Pupitre Sans" has digits of one width, so a countdown does not dance; where the build had
// no source for it, the next family of the list that the system has is used (both have such digits too).
#pragma once

#include <QFont>

namespace pupitre
{

/// Registers the fonts of the resources; once, before the first widget.
void loadFonts();

[[nodiscard]] QFont sans(int px, QFont::Weight weight = QFont::Normal);
[[nodiscard]] QFont mono(int px = 12);

} // namespace pupitre
