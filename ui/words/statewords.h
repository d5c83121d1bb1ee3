// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Names of states and phases, and figures as people read them.
#pragma once

#include "core/domain/instance.h"
#include "core/domain/schedule.h"
#include "core/services/handins/receiptcheck.h"
#include "core/services/operations.h"
#include "core/services/places/placelink.h"
#include "ui/words/draftwords.h"

#include <QString>

namespace pupitre
{

[[nodiscard]] QString phaseName(Phase phase); // "Open"
[[nodiscard]] QString instanceStateName(InstanceState state);
[[nodiscard]] QString placeStateName(PlaceState state);
[[nodiscard]] QString placeName(const KnownPlace& place); // "This computer", or the name it was given

[[nodiscard]] QString operationName(OperationKind kind, const QString& subject); // "Collecting TP 3"
[[nodiscard]] QString operationStateName(OperationState state);
[[nodiscard]] QString
progressText(const Operation& operation); // "12 of 31 · 8 s left", "4.2 MB of 50 MB · 2 MB/s"

[[nodiscard]] QString signatureSentence(SignatureVerdict verdict);
[[nodiscard]] QString questionSentence(const Question& question);

/// Date and time in the person's zone and locale.
[[nodiscard]] QString shownTime(Instant instant);
[[nodiscard]] QString shownBytes(std::uint64_t bytes);

} // namespace pupitre
