// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One course on its way to a place, step by step: what is there, course file, code, data, documents, publish.
// Each step looks before it acts, so that starting again after a failure only does what is still missing.
#pragma once

#include "core/services/classroom/classroom.h"
#include "core/services/making/coursedraft.h"

#include <QObject>

#include <functional>
#include <vector>

namespace pupitre
{

class CourseMaking final : public QObject
{
    Q_OBJECT
public:
    CourseMaking(PlaceBook& places, Classroom& classroom, Operations& operations, QObject* parent);

    using Again = std::function<void(CourseDraft, Reply<TpRef>)>;
    OperationId start(const PlaceId& place, CourseDraft draft, Reply<TpRef> reply, Again again);

private:
    struct Upload {
        std::string tree;
        std::filesystem::path from;
    };

    void merge(const Result<CourseCard>& known);
    [[nodiscard]] Result<Course> mergedInto(Course known, const Course& drafted) const;
    void putCourse();
    void planUploads();
    void uploadNext();
    void useNextVersion();
    void installTimer();
    void publish();
    void end(Result<TpRef> outcome);

    PlaceBook& m_places;
    Classroom& m_classroom;
    Operations& m_operations;
    CourseDraft m_draft;
    Reply<TpRef> m_reply;
    Course m_course;
    std::string m_revision;
    TpRef m_ref;
    std::vector<Upload> m_uploads; // still to do, last first
    Task m_task;
    OperationId m_operation = 0;
    bool m_ended = false;
};

} // namespace pupitre
