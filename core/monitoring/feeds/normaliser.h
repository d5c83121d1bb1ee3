// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One machine's samples as they can be believed: in order of our time, none twice, none reaching into the one
// before, and figures that cannot be are gaps.
#pragma once

#include "core/domain/sample.h"
#include "core/monitoring/feeds/placeclock.h"

#include <optional>

namespace pupitre
{

class Normaliser final
{
public:
    /// A sample that came just now. Nothing: it says nothing new.
    [[nodiscard]] std::optional<Sample> live(Sample sample, Instant arrived);

private:
    PlaceClock m_clock;
    std::optional<Instant> m_last; // ours
};

/// One that was measured before: `skew` is what the place's clock is ahead of ours. Nothing where it would be
/// of the future.
[[nodiscard]] std::optional<Sample> pastSample(Sample sample, std::chrono::milliseconds skew, Instant now);

/// What no machine can be doing is absent; a GPU that is there twice counts once, an owner's holdings of a
/// GPU are one.
void dropImpossible(Sample& sample);

} // namespace pupitre
