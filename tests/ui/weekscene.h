// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A week with TPs of several courses on one place, two of them at one hour with more memory than it has.
#pragma once

#include "core/wire/json.h"

#include <QDate>

namespace pupitre
{

/// `tps` TPs in the week of this Monday, from Monday on, four a day; from the second on, each begins while
/// the one before it is still open. Five courses at most.
[[nodiscard]] Json weekScene(int tps, QDate monday);

} // namespace pupitre
