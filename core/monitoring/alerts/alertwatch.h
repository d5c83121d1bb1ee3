// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which alerts stand, from samples and time. Nothing here knows where samples come from; time is an argument.
#pragma once

#include "core/domain/sample.h"
#include "core/monitoring/alerts/alertstate.h"

#include <map>
#include <set>
#include <vector>

namespace pupitre
{

class AlertWatch final
{
public:
    void setLimits(const AlertLimits& limits) { m_limits = limits; }
    [[nodiscard]] const AlertLimits& limits() const { return m_limits; }

    /// A believable sample, in order of time for each machine. Time that no sample covers counts for nothing.
    void heard(const PlaceId& place, const Sample& sample);
    /// Nobody expects to hear of it any more: closed, taken away.
    void forget(const PlaceId& place);

    /// Looks at silence too. To be called every few seconds; where it was not, this computer slept, and its
    /// silence is nobody's. True where what stands has changed.
    bool look(Instant now);

    [[nodiscard]] const std::vector<Alert>& standing() const { return m_standing; }

    /// Those that began to stand and were not told in the hour before; they count as told now.
    [[nodiscard]] std::vector<Alert> takeUntold(Instant now);
    [[nodiscard]] const ToldAlerts& told() const { return m_told; }
    void remember(const ToldAlerts& told) { m_told.insert(told.begin(), told.end()); }

private:
    struct Machine {
        Instant heard{};
        std::chrono::milliseconds covers{0};
    };
    [[nodiscard]] std::vector<Alert> silences(Instant now) const;

    AlertLimits m_limits;
    std::map<AlertKey, AlertState> m_states;
    std::map<HostRef, Machine> m_machines;
    std::vector<Alert> m_standing;
    std::set<AlertKey> m_begun; // stand and wait to be told
    ToldAlerts m_told;
    std::optional<Instant> m_looked;
    Instant m_awake{}; // since then silence counts
};

} // namespace pupitre
