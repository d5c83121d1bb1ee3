// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is wrong with a drafted course or its class list, one sentence each, with the line it is about.
#pragma once

#include "core/services/making/coursedraft.h"

#include <QString>

namespace pupitre
{

[[nodiscard]] QString draftSentence(const DraftProblem& problem);
[[nodiscard]] QString rosterSentence(const RosterProblem& problem);
/// The same where the line is named already: "The login ada was already in line 3."
[[nodiscard]] QString rosterReason(const RosterProblem& problem);

} // namespace pupitre
