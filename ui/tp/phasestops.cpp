// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See phasestops.h.
#include "ui/tp/phasestops.h"

#include "ui/tp/tpwords.h"

namespace pupitre
{

namespace
{
PhaseStop::State lineState(StopState state)
{
    switch (state) {
    case StopState::Done:
        return PhaseStop::State::Done;
    case StopState::Now:
        return PhaseStop::State::Now;
    case StopState::Later:
        break;
    }
    return PhaseStop::State::Later;
}
} // namespace

QList<PhaseStop> phaseStops(const Timeline& line, std::size_t sessions, Instant now)
{
    QList<PhaseStop> stops;
    for (const TimelineStop& stop : line.stops)
        stops << PhaseStop{stopTitle(stop, sessions), stopDetail(stop, now), lineState(stop.state)};
    return stops;
}

} // namespace pupitre
