// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The week as columns of the strip on Today: seven days from today on, in the person's zone, with what
// happens on each.
#pragma once

#include "core/services/classroom/agenda.h"

#include <QList>
#include <QString>

namespace pupitre
{

struct WeekItem {
    TpRef ref;
    WeekEvent event{};
    QString hours;    // "08:00 – 12:00", or the hour of a deadline
    QString title;    // "Deep learning · TP 3"
    QString sentence; // all of it, for a tooltip and a screen reader
    bool past = false;

    bool operator==(const WeekItem&) const = default;
};

struct WeekDay {
    QString name; // "today", "Wed 25"
    QList<WeekItem> items;

    bool operator==(const WeekDay&) const = default;
};

[[nodiscard]] QList<WeekDay> weekDays(const std::vector<CourseCard>& cards, Instant now);

} // namespace pupitre
