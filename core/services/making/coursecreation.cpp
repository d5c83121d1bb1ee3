// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/making/coursecreation.h"

#include "core/services/making/coursecopying.h"
#include "core/services/making/coursemaking.h"

namespace pupitre
{

CourseCreation::CourseCreation(PlaceBook& places, Classroom& classroom, Operations& operations,
                               QObject* parent)
    : QObject(parent), m_places(places), m_classroom(classroom), m_operations(operations)
{
}

OperationId CourseCreation::create(const PlaceId& place, CourseDraft draft, Reply<TpRef> reply)
{
    auto* making = new CourseMaking(m_places, m_classroom, m_operations, this); // deletes itself at its end
    return making->start(place, std::move(draft), std::move(reply),
                         [this, place](CourseDraft again, Reply<TpRef> toWhom) {
                             create(place, std::move(again), std::move(toWhom));
                         });
}

OperationId CourseCreation::copy(const CourseRef& from, Course course, Reply<CourseRef> reply)
{
    auto* copying = new CourseCopying(m_places, m_classroom, m_operations, this); // deletes itself at its end
    return copying->start(from, course, reply, [this, from, course, reply] { copy(from, course, reply); });
}

} // namespace pupitre
