// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See timetablefollowing.h.
#include "core/services/timetable/timetablefollowing.h"

#include "core/services/classroom/classroom.h"
#include "core/services/moving/coursetransfer.h"

namespace pupitre
{

TimetableFollowing::TimetableFollowing(Classroom& classroom, CourseTransfer& transfer, TimetableMemory memory,
                                       QObject* parent)
    : QObject(parent)
{
    connect(&classroom, &Classroom::courseGone, this,
            [memory](const CourseRef& course) { memory.forget(course); });
    connect(&classroom.places(), &PlaceBook::removed, this,
            [memory](const PlaceId& place) { memory.forget(place); });
    // Before the old place lets go: from then on its course is gone, also for another window of ours.
    connect(&transfer, &CourseTransfer::moving, this,
            [memory](const CourseRef& from, const CourseRef& to) { memory.take(from, to); });
}

} // namespace pupitre
