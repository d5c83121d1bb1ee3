// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The clocks. Only what runs on a place reads them; rules get the time as an argument.
#pragma once

#include "core/domain/instant.h"

#include <chrono>

namespace pupitre
{

[[nodiscard]] Instant now();
/// Since boot, suspended time included: does not jump when somebody sets the clock.
[[nodiscard]] std::chrono::milliseconds sinceBoot();

} // namespace pupitre
