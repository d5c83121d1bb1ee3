// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The present, for services (domain takes time as an argument).
#pragma once

#include "core/domain/instant.h"

namespace pupitre
{

[[nodiscard]] inline Instant presentTime()
{
    return std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

} // namespace pupitre
