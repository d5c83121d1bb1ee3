// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Words about a TP as a whole: its phase chip, the stops of its phase line, its one button, and what more
// time would do.
#pragma once

#include "core/domain/extension.h"
#include "core/domain/timeline.h"
#include "core/domain/tpaction.h"
#include "core/services/classroom/tpnotice.h"

#include <QString>

namespace pupitre
{

/// "Deep learning · TP 3", of strangers' text made plain.
[[nodiscard]] QString tpTitle(const Course& course, const Tp& tp);

/// "Open · 2 h 19 left"
[[nodiscard]] QString phaseText(const SeatPhase& phase, Instant now);
/// "today 08:00", "Mon 08:00", "31 Jan 2027 08:00": in the person's zone, as short as it can be understood.
[[nodiscard]] QString shortWhen(Instant at, Instant now);
/// "Mon 08:00 – 12:00"
[[nodiscard]] QString shortSpan(Instant from, Instant until, Instant now);

[[nodiscard]] QString stopTitle(const TimelineStop& stop, std::size_t sessions);
[[nodiscard]] QString stopDetail(const TimelineStop& stop, Instant now);
/// "TP, 42% elapsed, until 12:00": what a screen reader says of the line.
[[nodiscard]] QString lineSentence(const Timeline& line, std::size_t sessions, Instant now);

[[nodiscard]] QString actionText(TpAction action); // "Start TP"
/// Collecting, with whose work: of those chosen, or of all.
[[nodiscard]] QString collectText(int chosen);
[[nodiscard]] QString collectHint(int chosen);
/// Why the button waits, or what it will do.
[[nodiscard]] QString actionHint(const TpOffer& offer, Instant now);

[[nodiscard]] QString problemText(ExtensionProblem problem);
[[nodiscard]] QString effectText(const ExtensionWish& wish, const ExtensionEffect& effect, Instant now);

} // namespace pupitre
