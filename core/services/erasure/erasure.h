// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A person is forgotten: in course.json a pseudonym takes their place, and on this computer their invitation,
// the names of folders and what the database remembers go. What they wrote themselves is not looked into.
#pragma once

#include "core/async/lane.h"
#include "core/services/classroom/classroom.h"

#include <QObject>

#include <filesystem>

namespace pupitre
{

class Store;

struct ErasureOrder {
    CourseRef course;
    SeatId seat;
    std::string login;                          // of which of its people
    std::vector<std::filesystem::path> folders; // of invitations and of collected work
};

struct ErasureReport {
    std::string pseudonym;
    std::vector<std::filesystem::path> removed; // invitations
    std::vector<std::filesystem::path> renamed; // collected work, as it is called now
};

/// "erased-s07": says which seat, which everything else says too, and nothing of the person.
[[nodiscard]] Member pseudonymFor(const Seat& seat, const Member& person);
/// Keys go with the name; a seat on which nobody else is left is dropped. NotFound.
[[nodiscard]] Result<Course> withoutPerson(Course course, const SeatId& seat, const std::string& login);

/// Blocking, for a lane. `before` and `after` are the course with and without the person.
[[nodiscard]] Result<ErasureReport> eraseInFolders(const ErasureOrder& order, const Course& before,
                                                   const Course& after);

class Erasure final : public QObject
{
    Q_OBJECT
public:
    Erasure(PlaceBook& places, Classroom& classroom, QObject* parent = nullptr);

    void useStore(Store& store) { m_store = &store; }
    /// Can be asked again after it was cut short, by the pseudonym where the course has it already.
    void erase(const ErasureOrder& order, const Reply<ErasureReport>& reply);

private:
    void replaceThere(const ErasureOrder& order, const CourseCard& before, const Course& after,
                      const ErasureReport& report, const Reply<ErasureReport>& reply);
    [[nodiscard]] Result<void> forgetHere(const ErasureOrder& order, const Course& before);

    PlaceBook& m_places;
    Classroom& m_classroom;
    Store* m_store = nullptr;
    Lane m_lane;
    Task m_task;
};

} // namespace pupitre
