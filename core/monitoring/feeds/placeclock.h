// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A machine's clock against ours, from the moments at which its samples came. A sample cannot come before it
// was measured, so the shortest way between the two clocks among the last samples is taken; ours decides.
#pragma once

#include "core/domain/instant.h"

#include <deque>
#include <optional>

namespace pupitre
{

class PlaceClock final
{
public:
    /// A live sample said `at` and came at `arrived`. True where the machine's clock jumped (or ours did):
    /// time before is not to be compared with time after.
    bool heard(Instant at, Instant arrived);
    [[nodiscard]] Instant ours(Instant at) const { return at + m_offset; }

private:
    std::deque<std::chrono::milliseconds> m_last; // arrived - at
    std::optional<Instant> m_said;
    std::chrono::milliseconds m_offset{0};
    bool m_known = false;
};

} // namespace pupitre
