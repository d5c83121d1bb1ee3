// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the demo's teacher does: the same services as the window and the command line, one call after the
// other.
#pragma once

#include "core/demo/demostep.h"
#include "core/demo/exercise.h"
#include "core/demo/host/loopbackplace.h"
#include "core/services/handins/collect.h"
#include "core/services/invitations/invitations.h"
#include "core/services/making/coursecreation.h"

#include <QObject>

#include <map>

namespace pupitre
{

struct DemoServices {
    PlaceBook& places;
    Classroom& classroom;
    CourseCreation& creation;
    Invitations& invitations;
    Collect& collect;
};

class Teacher final : public QObject
{
    Q_OBJECT
public:
    Teacher(const DemoServices& services, LoopbackPlace& place, Exercise exercise);

    void connectPlace(DemoDone done);
    void installTimer(DemoDone done);
    void makeImage(DemoDone done);
    void probePlace(DemoDone done);
    /// One session of an hour that waits for the click and is due in `until`; the deadline is an hour after
    /// it.
    void createCourse(std::chrono::minutes until, DemoDone done);
    void invite(DemoDone done);
    void startTp(DemoDone done);
    void endTp(DemoDone done);
    void extend(const SeatId& seat, Instant deadline, DemoDone done);
    /// Moves session end and deadline of the TP; deadlines of extensions stay.
    void setDeadline(Instant sessionEnd, Instant deadline, DemoDone done);
    void closeDesktop(DemoDone done);
    void collect(const std::filesystem::path& folder, DemoDone done);

    [[nodiscard]] const TpRef& tp() const { return m_tp; }
    [[nodiscard]] std::vector<SeatId> seats() const;
    /// Where the invitation of a seat lies.
    [[nodiscard]] std::filesystem::path invitationOf(const SeatId& seat) const;
    /// Folders that collect() filled.
    [[nodiscard]] const std::vector<CollectedSeat>& collected() const { return m_collected; }

private:
    [[nodiscard]] PlaceLink& link() const;
    [[nodiscard]] CourseDraft draft(std::chrono::minutes until) const;

    DemoServices m_services;
    LoopbackPlace& m_place;
    Exercise m_exercise;
    PlaceId m_placeId;
    TpRef m_tp;
    std::map<SeatId, std::filesystem::path> m_invitations;
    std::vector<CollectedSeat> m_collected;
    std::unique_ptr<PlaceCheck> m_check;
    std::map<std::string, std::string> m_probed;
};

} // namespace pupitre
