// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Join requests in words: what each would change, and why one is of no use.
#pragma once

#include "core/domain/joinrequest.h"

#include <QString>

namespace pupitre
{

[[nodiscard]] QString joinOriginName(const JoinOrigin& origin); // "mail.txt, line 3"; "line 3"
[[nodiscard]] QString joinReason(const RefusedJoin& refused);   // a sentence
[[nodiscard]] QString joinEffectName(JoinEffect effect);        // "gets this key"
/// "3 students get a key. 1 gets another in place of theirs."; of what changes only.
[[nodiscard]] QString joinSummary(const JoinPlan& plan);

} // namespace pupitre
