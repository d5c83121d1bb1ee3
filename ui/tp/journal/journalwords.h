// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The journal in words: who, did what, with which result.
#pragma once

#include "core/domain/course.h"
#include "core/services/classroom/journalreading.h"
#include "ui/look/icons.h"

#include <QString>

namespace pupitre
{

[[nodiscard]] QString whoText(const JournalLine& line, const Course& course);
/// "Gave Ada Exemple more time"
[[nodiscard]] QString whatText(const JournalLine& line, const Course& course);

struct JournalResult {
    QString text; // "Done", or what went wrong
    Tone tone = Tone::Ok;
    Icon symbol = Icon::Done;
};
[[nodiscard]] JournalResult resultOf(const JournalLine& line);

} // namespace pupitre
