// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Names of states and phases, and short sentences about readiness, operations and drafts.
#pragma once

#include "core/domain/instance.h"
#include "core/domain/schedule.h"
#include "core/domain/seatstatus.h"
#include "core/services/coursedraft.h"
#include "core/services/operations.h"
#include "core/services/placelink.h"
#include "core/services/question.h"
#include "core/services/readiness.h"
#include "core/services/receiptcheck.h"

#include <QString>

namespace pupitre
{

[[nodiscard]] QString phaseName(Phase phase);    // "Open"
[[nodiscard]] QString phaseMeaning(Phase phase); // what a student may do in it
[[nodiscard]] QString instanceStateName(InstanceState state);
[[nodiscard]] QString placeStateName(PlaceState state);
[[nodiscard]] QString placeName(const KnownPlace& place); // "This computer", or the name it was given
[[nodiscard]] QString
seatState(const SeatStatus& seat); // one word for the tile: running, stopped, frozen, error …

[[nodiscard]] QString operationName(OperationKind kind, const QString& subject); // "Collecting TP 3"
[[nodiscard]] QString operationStateName(OperationState state);
[[nodiscard]] QString progressText(const Operation& operation); // "12 of 31 · 4.2 MB/s · 8 s left"

[[nodiscard]] QString readinessSentence(const ReadinessFact& fact);
[[nodiscard]] QString draftSentence(const DraftProblem& problem);
[[nodiscard]] QString rosterSentence(const RosterProblem& problem);
[[nodiscard]] QString signatureSentence(SignatureVerdict verdict);
[[nodiscard]] QString questionSentence(const Question& question);

/// "in 2 days", "in 5 minutes", "now", "3 hours ago".
[[nodiscard]] QString relativeTime(Instant instant, Instant now);
/// "1:23:45" or "12:07", for a countdown.
[[nodiscard]] QString countdown(std::chrono::milliseconds left);
/// Date and time in the person's zone and locale.
[[nodiscard]] QString shownTime(Instant instant);
[[nodiscard]] QString shownBytes(std::uint64_t bytes);

} // namespace pupitre
