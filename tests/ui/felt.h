// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person would have felt of something they did: steps, each followed by a moment of the event loop, so
// that one gap in five is what a step cost and the 99th percentile is not that of an idle window.
#pragma once

#include "tests/ui/loopprobe.h"

#include <functional>

namespace pupitre
{

class Felt final
{
public:
    explicit Felt(const char* what) : m_what(what) {}

    void step(const std::function<void()>& act);
    /// Lets the event loop run until it is so, thirty seconds at most.
    void until(const std::function<bool()>& isSo);

    /// Says the figures. The promise: 99 % of the gaps are under 50 ms.
    [[nodiscard]] bool isSmooth() const;

private:
    const char* m_what;
    LoopProbe m_probe;
};

} // namespace pupitre
