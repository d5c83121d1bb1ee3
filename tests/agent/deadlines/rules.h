// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What was promised about hours and deadlines, written a second time from the promise and not from the
// program: from the clicks that were accepted and the two clocks alone, may this student work now, may this
// seat be frozen?
#pragma once

#include "tests/agent/deadlines/simulatedplace.h"

#include <map>
#include <optional>
#include <vector>

namespace pupitre::deadlines
{

enum class Access { None, Class, HandIn };

class Rules final
{
public:
    explicit Rules(const Tp& tp);

    /// A click, and the place's clock at that moment: does the promise let it through? If so, it counts from
    /// now on. `frozen`: submission of that seat which is frozen or being frozen, 0: none.
    bool clicked(const Event& event, Instant wall, int frozen, bool purged);

    [[nodiscard]] Instant deadline(const SeatId& seat) const;
    [[nodiscard]] Access access(const SeatId& seat, const Marks& marks, Instant wall) const;
    /// Frozen, and no extension has been given since.
    [[nodiscard]] bool isShut(const SeatId& seat, const Marks& marks) const;
    [[nodiscard]] Instant retention() const { return m_retention; }
    [[nodiscard]] bool published() const { return m_published; }
    /// When this seat's deadline was changed last, by the place's clock.
    [[nodiscard]] std::optional<Instant> grantedAt(const SeatId& seat) const;

private:
    struct Hours {
        Instant from{};
        Instant to{};
        std::optional<Instant> opened;
        std::optional<Instant> ended;
    };
    struct Grant {
        std::optional<Instant> deadline;
        std::chrono::minutes extra{0};
        int reopened = 0;
        Instant at{};
    };

    [[nodiscard]] Instant endOf(const Hours& hours, const SeatId& seat) const;
    [[nodiscard]] std::optional<Instant> beginningOf(const Hours& hours) const;
    bool startClicked(Instant wall);
    bool endClicked(Instant wall);
    bool granted(const Event& event, Instant wall, int frozen, bool purged);

    std::vector<Hours> m_hours;
    bool m_byItself;
    bool m_published;
    Instant m_deadline;
    Instant m_retention;
    std::map<SeatId, Grant> m_grants;
};

/// Is the clock that people set believed at this moment? Not within ten minutes after two looks at it, one at
/// a heartbeat and one later, showed that it had gone more than five minutes more, or less, than the time
/// since boot; and across a reboot, not where it went back by so much.
[[nodiscard]] bool isClockBelieved(const std::vector<ClockReading>& heartbeats, const ClockReading& now);

} // namespace pupitre::deadlines
