// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The one bounded wait of the tests without Qt: looks again until the condition holds, and says whether it
// did.
#pragma once

#include <chrono>
#include <thread>

namespace pupitre
{

template <class Condition>
[[nodiscard]] bool waitUntil(Condition holds, std::chrono::milliseconds limit)
{
    const auto until = std::chrono::steady_clock::now() + limit;
    while (!holds()) {
        if (std::chrono::steady_clock::now() >= until)
            return false;
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    return true;
}

} // namespace pupitre
