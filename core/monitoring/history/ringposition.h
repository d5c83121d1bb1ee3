// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How far what a place kept by itself was read.
#pragma once

#include <cstdint>
#include <string>

namespace pupitre
{

struct RingPosition {
    std::string ring; // empty: nothing was read yet
    std::int64_t number = 0;

    bool operator==(const RingPosition&) const = default;
};

} // namespace pupitre
