// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is remembered of timetables goes where its course goes: along on a move, away with the course or its
// place.
#pragma once

#include "core/services/timetable/timetablememory.h"

#include <QObject>

namespace pupitre
{

class Classroom;
class CourseTransfer;

class TimetableFollowing final : public QObject
{
    Q_OBJECT
public:
    TimetableFollowing(Classroom& classroom, CourseTransfer& transfer, TimetableMemory memory,
                       QObject* parent = nullptr);
};

} // namespace pupitre
