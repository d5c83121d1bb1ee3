// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How often to try what fails by chance only: PUPITRE_ROUNDS, which the slow tier sets, else 60.
#pragma once

#include <cstddef>
#include <cstdlib>

namespace pupitre
{

[[nodiscard]] inline std::size_t rounds()
{
    const char* said = std::getenv("PUPITRE_ROUNDS");
    return said == nullptr ? 60 : static_cast<std::size_t>(std::atol(said));
}

} // namespace pupitre
