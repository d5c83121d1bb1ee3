// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is wrong in a timetable file, one sentence each with its line; and why an event cannot be a session.
#pragma once

#include "core/services/timetable/timetablechoice.h"

#include <QString>

namespace pupitre
{

[[nodiscard]] QString timetableSentence(const TimetableProblem& problem);
/// "already past"; empty for what can be a session.
[[nodiscard]] QString useWord(EventUse use);

} // namespace pupitre
