// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How far a trial is on its way.
#pragma once

#include "core/domain/trialstep.h"

#include <QString>

namespace pupitre
{

[[nodiscard]] QString trialStepSentence(const TrialProgress& progress); // "Copying the data…"

} // namespace pupitre
