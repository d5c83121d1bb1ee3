// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The last bytes of what a command says on its error stream: enough for a sentence of explanation, bounded
// whatever it writes.
#pragma once

#include <string>
#include <string_view>

namespace pupitre
{

inline constexpr std::size_t stderrTailBytes = 4096;

inline void appendToTail(std::string& tail, std::string_view bytes)
{
    tail.append(bytes);
    if (tail.size() > stderrTailBytes)
        tail.erase(0, tail.size() - stderrTailBytes);
}

} // namespace pupitre
