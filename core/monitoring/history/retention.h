// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long figures are kept on this computer.
#pragma once

#include <chrono>

namespace pupitre
{

/// How long figures are kept.
struct Retention {
    std::chrono::days minutes{30};
    std::chrono::days hours{730};

    bool operator==(const Retention&) const = default;
};

/// Figures of single persons become their course's after this time, whatever is set.
inline constexpr std::chrono::days personsKept{30};

} // namespace pupitre
