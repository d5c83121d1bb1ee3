// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The right side of the wizard: what the environment is so far.
#pragma once

#include "core/environments/draft/draft.h"
#include "ui/parts/wizardframe.h"

namespace pupitre
{

[[nodiscard]] QList<SummaryLine> summaryOf(const EnvironmentDraft& draft);

} // namespace pupitre
