// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Courses in and out of places: exported into a folder, imported from one, moved from one place to another.
#pragma once

#include "core/async/lane.h"
#include "core/services/classroom/classroom.h"
#include "core/services/moving/coursearchive.h"

#include <QObject>

#include <filesystem>

namespace pupitre
{

struct ImportOrder {
    PlaceId place;
    std::filesystem::path archive;
    std::string token; // of a move: the course waits there. Empty: it is at home at once
    std::string from;
};

struct ImportReport {
    CourseRef course;
    ArchiveFacts facts;
};

struct MoveOrder {
    CourseRef course;
    PlaceId to;
    std::filesystem::path staging; // where the copy lies on its way; removed at the end
};

class CourseTransfer final : public QObject
{
    Q_OBJECT
public:
    CourseTransfer(PlaceBook& places, Classroom& classroom, Operations& operations,
                   QObject* parent = nullptr);
    ~CourseTransfer() override;

    /// The course stays where it is. A folder of an export that was cut short is gone on with.
    OperationId exportCourse(const CourseRef& course, const std::filesystem::path& archive,
                             const Reply<ArchiveFacts>& reply);
    /// AlreadyExists where the place has a course of that name. Keys are written there as soon as it is home;
    /// students need an invitation that names the new place.
    OperationId importCourse(const ImportOrder& order, const Reply<ImportReport>& reply);
    /// Both places must have been opened. Asked again, it goes on where it stopped.
    OperationId moveCourse(const MoveOrder& order, const Reply<CourseRef>& reply);
    /// Takes a move back that has not closed the old place.
    void moveBack(const MoveOrder& order, const Reply<void>& reply);

Q_SIGNALS:
    /// A move is about to close the old place; the course is on the new one already. May be said again.
    void moving(const pupitre::CourseRef& from, const pupitre::CourseRef& to);

private:
    PlaceBook& m_places;
    Classroom& m_classroom;
    Operations& m_operations;
    Lane m_lane; // hashing
};

} // namespace pupitre
