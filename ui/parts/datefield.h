// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Fields for days and hours, written as the rest of the window writes them: hours from 0 to 24, the day in
// the order of the language, the year whole.
#pragma once

class QDateTimeEdit;

namespace pupitre
{

enum class DateParts { Day, Hour, DayAndHour };

void dressDateField(QDateTimeEdit& field, DateParts parts);

} // namespace pupitre
