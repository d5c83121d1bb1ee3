// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See timersign.h.
#include "core/domain/timersign.h"

namespace pupitre
{

std::optional<std::chrono::seconds> sinceHeartbeat(const PlaceFacts& facts)
{
    if (!facts.heartbeat)
        return std::nullopt;
    return std::chrono::duration_cast<std::chrono::seconds>(facts.clock - *facts.heartbeat);
}

TimerSign timerSign(const PlaceFacts& facts)
{
    if (facts.timer == TimerKind::None)
        return TimerSign::None;
    if (const auto since = sinceHeartbeat(facts))
        return *since <= timerSilentAfter ? TimerSign::Alive : TimerSign::Silent;
    const bool fresh = facts.timerSince && facts.clock - *facts.timerSince <= timerSilentAfter;
    return fresh ? TimerSign::NotYet : TimerSign::Silent;
}

} // namespace pupitre
