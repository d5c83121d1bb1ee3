// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See otherclasses.h.
#include "ui/courses/otherclasses.h"

#include "core/services/classroom/classroom.h"
#include "ui/words/text.h"

#include <QCoreApplication>

namespace pupitre
{

namespace
{
int studentsOf(const Course& course)
{
    std::size_t students = 0;
    for (const Seat& seat : course.seats)
        students += seat.standing == SeatStanding::Active ? seat.members.size() : 0;
    return static_cast<int>(students);
}
} // namespace

std::vector<OtherClass> otherClasses(const Classroom& classroom, const std::optional<CourseRef>& except)
{
    std::vector<OtherClass> others;
    for (const CourseRef& ref : classroom.courses()) {
        const CourseCard* card = classroom.card(ref);
        const int students = card == nullptr ? 0 : studentsOf(card->course);
        if (students == 0 || ref == except)
            continue;
        const QString count = QCoreApplication::translate("OtherClasses", "%n student(s)", "", students);
        others.push_back(
            {shownShort(card->course.title, 60) + QStringLiteral(" · ") + count, card->course.seats});
    }
    return others;
}

} // namespace pupitre
