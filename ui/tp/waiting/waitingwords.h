// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Words about changes that wait for a place.
#pragma once

#include "core/services/waiting/waitingchange.h"

#include <QString>

namespace pupitre
{

/// "1 change waits for lab · 1 change could not be made"
[[nodiscard]] QString waitingHead(int waiting, int refused, const QString& place);
/// What the person has to know of them while the place does not answer.
[[nodiscard]] QString waitingMeaning();
/// "TP 3: 30 min more in each session, for Student 01"; `course` as last seen, null where it is gone.
[[nodiscard]] QString waitingSentence(const WaitingChange& change, const Course* course);
/// Why it was not made, and what to do about it.
[[nodiscard]] QString refusalSentence(const Error& error);
/// For a dialog whose wish will have to wait.
[[nodiscard]] QString willWait(const QString& place);

} // namespace pupitre
