// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which events of a timetable can be sessions of a TP, and the sessions that the chosen ones make.
#pragma once

#include "core/formats/timetable.h"
#include "core/services/making/coursedraft.h"

#include <set>
#include <vector>

namespace pupitre
{

enum class EventUse { Session, Past, WholeDay, Cancelled };

/// Past: it has ended at `now`.
[[nodiscard]] EventUse useOf(const TimetableEvent& event, Instant now);

/// In order of time; events of the same hours (two rooms, two groups) make one session. Indices into
/// `events`.
[[nodiscard]] std::vector<SessionDraft> sessionsFrom(const std::vector<TimetableEvent>& events,
                                                     const std::set<std::size_t>& chosen);

} // namespace pupitre
