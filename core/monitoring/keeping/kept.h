// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Everything that is remembered of samples, and its answers. Lives on one lane.
#pragma once

#include "core/monitoring/keeping/historykeeping.h"
#include "core/monitoring/recording/recordedrows.h"
#include "core/monitoring/series/minutebook.h"
#include "core/monitoring/series/samplememory.h"
#include "core/monitoring/usage.h"

#include "core/formats/zoneoffsets.h"

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
    ~Kept(); // writes the minute that is not over
    Kept(const Kept&) = delete;
    Kept& operator=(const Kept&) = delete;

    [[nodiscard]] HistoryKeeping& keeping() { return m_keeping; }

    void take(const std::vector<PlacedSample>& live, Instant now);
    /// What a place kept by itself, as far as it said.
    void takePast(const PlaceId& place, const std::vector<Sample>& past, const RingPosition& read,
                  Instant now);
    void forget(const PlaceId& place);
    void showRecording(std::optional<Instant> since);

    [[nodiscard]] Result<std::vector<Curve>> curves(const CurveQuestion& question, Instant now);
    /// `zone`: whose weeks.
    [[nodiscard]] Result<UsageTable> usage(const UsageQuestion& question, const ZoneOffsets& zone,
                                           Instant now);

private:
    [[nodiscard]] Result<void> rowsBeforeMemory(const RowsQuestion& question, const RowSeen& seen);

    SampleMemory m_memory;
    MinuteBook m_live;
    MinuteBook m_past; // apart: a minute is never the sum of both
    HistoryKeeping m_keeping;
    std::optional<RecordedRows> m_recorded;
};

} // namespace pupitre
