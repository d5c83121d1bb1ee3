// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sentences about what a course holds and what is planned with it.
#pragma once

#include "core/services/waiting/waitingchange.h"

#include <QString>

namespace pupitre::clitext
{

[[nodiscard]] QString perhaps(const QString& meaning); // of a column whose name says nothing
[[nodiscard]] QString sayColumns();

[[nodiscard]] QString nothingHandedOut();
[[nodiscard]] QString pathOfPlace(const QString& kind, const QString& path);
[[nodiscard]] QString treeLine(const QString& kind, int files, const QString& size);
[[nodiscard]] QString documentsAdded(int count, const QString& course);
[[nodiscard]] QString documentsElsewhere(); // a path of the place's own is not ours to fill

[[nodiscard]] QString journalEmpty();
[[nodiscard]] QString noDay(const QString& text);
[[nodiscard]] QString emptyWeek(const QString& week);
[[nodiscard]] QString conflictLine(const QString& when, const QString& sentence);

[[nodiscard]] QString nothingWaits();
[[nodiscard]] QString waitingLine(std::int64_t id, const QString& course, const QString& place,
                                  const QString& what);
[[nodiscard]] QString noSuchWaiting(const QString& number);
[[nodiscard]] QString waitingDropped();
[[nodiscard]] QString triedWithTheWindow();

[[nodiscard]] QString noTimetable();
[[nodiscard]] QString timetableSame();
[[nodiscard]] QString sayTakeOrLeave();
[[nodiscard]] QString takeOrLeave(); // both were given
[[nodiscard]] QString timetableTaken();
[[nodiscard]] QString timetableLeft();

} // namespace pupitre::clitext
