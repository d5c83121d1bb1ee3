// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the TP that is being made would meet on its place, for the bar of the wizard.
#pragma once

#include "core/services/classroom/classroom.h"
#include "ui/courses/wizard/draftpage.h"
#include "ui/parts/messagebar.h"

namespace pupitre
{

/// Without `what`: nothing is short, or the draft is not far enough to say. Before there are hours, what the
/// class alone would lack.
[[nodiscard]] Message conflictMessage(const WizardDraft& draft, const Classroom& classroom, Instant now);

} // namespace pupitre
