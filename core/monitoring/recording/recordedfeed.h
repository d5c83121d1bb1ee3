// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The recorded lab as if its machines spoke now.
#pragma once

#include "core/monitoring/monitor.h"

#include <functional>

namespace pupitre
{

class RecordedFeed final
{
public:
    /// Shown since `now`. `heard` gets what its machines did in the last minutes before: alerts look back.
    RecordedFeed(Instant now, const std::function<void(const Sample&)>& heard);

    [[nodiscard]] Instant shownSince() const { return m_since; }
    /// The samples of this second.
    [[nodiscard]] const PlaceReadings& speak(Instant now);
    [[nodiscard]] const PlaceReadings& readings() const { return m_readings; }
    /// Whether this one of readings().hosts spoke in this second.
    [[nodiscard]] bool isNew(const Sample& sample) const { return sample.at == m_readings.heard; }

private:
    Instant m_since;
    PlaceReadings m_readings;
};

} // namespace pupitre
