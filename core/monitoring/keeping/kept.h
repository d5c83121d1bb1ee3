// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Everything that is remembered of samples, and its answers. Lives on one lane.
#pragma once

#include "core/monitoring/recording/recordedrows.h"
#include "core/monitoring/series/samplememory.h"

#include <optional>

namespace pupitre
{

struct PlacedSample {
    PlaceId place;
    Sample sample;
};

class Kept final
{
public:
    Kept();

    void take(const std::vector<PlacedSample>& live);
    void forget(const PlaceId& place);
    void showRecording(std::optional<Instant> since);

    [[nodiscard]] Result<std::vector<Curve>> curves(const CurveQuestion& question, Instant now);

private:
    SampleMemory m_memory;
    std::optional<RecordedRows> m_recorded;
};

} // namespace pupitre
