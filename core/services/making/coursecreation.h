// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Makes a drafted course real on a place: course file, code, data, documents, publish; or copies one that is
// there. Every step can be run twice, so a retry after a lost connection goes on where it stopped. Shown in
// the operations list.
#pragma once

#include "core/services/classroom/classroom.h"
#include "core/services/making/coursedraft.h"
#include "core/services/operations.h"

#include <QObject>

namespace pupitre
{

class CourseCreation final : public QObject
{
    Q_OBJECT
public:
    CourseCreation(PlaceBook& places, Classroom& classroom, Operations& operations,
                   QObject* parent = nullptr);

    /// The reply comes when the TP is published (workspaces are then prepared in the background on the
    /// place). A draft whose course exists there adds the TP to it, or replaces that TP while it is not
    /// published. A draft that joins a course (CourseDraft::into) fails with NotFound where that is gone.
    OperationId create(const PlaceId& place, CourseDraft draft, Reply<TpRef> reply);

    /// `course` (see CopyDraft) with the code, data and documents of `from`, on the place of `from` and
    /// without them coming here. It is there whole or not at all; AlreadyExists where another has its name.
    OperationId copy(const CourseRef& from, Course course, Reply<CourseRef> reply);

private:
    PlaceBook& m_places;
    Classroom& m_classroom;
    Operations& m_operations;
};

} // namespace pupitre
