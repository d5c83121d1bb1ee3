// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One course on its way to become another on its place. The place does it all in one call, which can be asked
// again after a lost connection. Where the place is away it ends at once, with nothing done; cancelled, the
// place takes away what it had gathered.
#pragma once

#include "core/services/classroom/classroom.h"

#include <QObject>

#include <functional>

namespace pupitre
{

class CourseCopying final : public QObject
{
    Q_OBJECT
public:
    CourseCopying(PlaceBook& places, Classroom& classroom, Operations& operations, QObject* parent);

    OperationId start(const CourseRef& from, const Course& course, Reply<CourseRef> reply,
                      std::function<void()> again);

private:
    enum class Patient { No, Yes }; // Yes: waits for a connection as long as it takes

    void ask(Patient patient);
    void cancel();
    void answered(const Result<Json>& answer, Patient patient);
    void end(const Result<CourseRef>& outcome);

    PlaceBook& m_places;
    Classroom& m_classroom;
    Operations& m_operations;
    Reply<CourseRef> m_reply;
    CourseRef m_made;
    Json m_params;
    OperationId m_operation = 0;
    PlaceLink::CallId m_call = 0;
    bool m_ended = false;
};

} // namespace pupitre
