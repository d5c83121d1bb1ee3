// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Owners taken together: by person, by course, by experiment.
#pragma once

#include "core/monitoring/curve.h"

namespace pupitre
{

/// By person this account's experiments are this account's. By course and by experiment a seat is only its
/// course; by course experiments are one.
[[nodiscard]] Owner groupOf(const Owner& owner, Grouping grouping);

} // namespace pupitre
