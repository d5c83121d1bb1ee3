// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What libFuzzer hands over, as text; and how a target says that a promise was broken.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

namespace pupitre
{

inline std::string_view textOf(const std::uint8_t* data, std::size_t size)
{
    return {reinterpret_cast<const char*>(data), size};
}

/// Unlike assert(), also in builds without assertions.
inline void promise(bool kept)
{
    if (!kept)
        std::abort();
}

} // namespace pupitre
