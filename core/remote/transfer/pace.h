// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How far a transfer is, and how fast.
#pragma once

#include "core/async/progress.h"

#include <cstdint>

namespace pupitre
{

struct TransferProgress {
    std::uint64_t bytes = 0;
    std::uint64_t totalBytes = 0;
    std::uint64_t bytesPerSecond = 0; // over the last second or two

    bool operator==(const TransferProgress&) const = default;
};

/// Bytes so far and the rate over the last second or two.
class Pace final
{
public:
    Pace(Reporter<TransferProgress> reporter, std::uint64_t totalBytes);
    void moved(std::uint64_t bytes);

private:
    using Clock = std::chrono::steady_clock;
    Reporter<TransferProgress> m_reporter;
    TransferProgress m_progress;
    Clock::time_point m_began;
    Clock::time_point m_markTime;
    std::uint64_t m_markBytes = 0;
};

} // namespace pupitre
