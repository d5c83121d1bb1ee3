// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The one way in which anything is started, stopped, frozen or purged: look at the course, the clock and the
// seats, make a plan, carry it out, look again. Doing it twice changes nothing the second time.
#pragma once

#include "core/agent/course/carryout.h"
#include "core/agent/course/clocktrust.h"
#include "core/agent/hosts/hostround.h"
#include "core/agent/system/filelock.h"

#include <optional>
#include <set>
#include <stop_token>
#include <vector>

namespace pupitre
{

struct Survey;

struct Reconciled {
    std::size_t changed = 0;           // actions carried out
    std::vector<SeatFailure> failures; // a failure of the course as a whole has an empty seat
    std::optional<ClockJump> jump;     // nothing was frozen or purged because of it
    std::optional<Instant> next;       // when the clock alone will change the plan
};

class Reconcile final
{
public:
    /// `who` goes into the journal: "teacher", "tick", "home" (on a compute host).
    Reconcile(const StateTree& tree, Machine machine, std::string who, HostTimes hostTimes = {})
        : m_tree(tree), m_machine(std::move(machine)), m_who(std::move(who)), m_hostTimes(hostTimes)
    {
    }

    /// One at a time per course: a second caller waits, passing on the progress of the first, and then looks
    /// itself.
    [[nodiscard]] Result<Reconciled> course(const CourseId& id, const ProgressSink& progress = {},
                                            std::stop_token stop = {}) const;
    /// Every course of the place; one that cannot be read is a failure of that course.
    [[nodiscard]] Result<Reconciled> everything(const ProgressSink& progress = {},
                                                std::stop_token stop = {}) const;

    /// Ends these seats' instances, so that the reconcile after it starts them anew.
    [[nodiscard]] std::vector<SeatFailure> endInstances(const std::vector<SeatTp>& seats) const;

private:
    /// Images in the students' id mapping, before class. Seats of a TP without its image are told of it.
    [[nodiscard]] std::vector<SeatFailure> makeImagesReady(const Course& course, const std::set<SeatTp>& away,
                                                           const ProgressSink& progress,
                                                           std::stop_token stop) const;
    /// Compute hosts of the course: into `whole` goes what was done and what failed; gives who is away.
    [[nodiscard]] std::set<SeatTp> tend(const Course& course, const Survey& survey, Reconciled& whole,
                                        const ProgressSink& progress, std::stop_token stop) const;
    [[nodiscard]] Result<Reconciled> locked(const CourseId& id, const ProgressSink& progress,
                                            std::stop_token stop) const;

    StateTree m_tree;
    Machine m_machine;
    std::string m_who;
    HostTimes m_hostTimes;
};

/// Waits for whoever reconciles this course, passing on where that stands, and keeps the next one out.
[[nodiscard]] Result<FileLock> takeReconcileLock(const StateTree& tree, const CourseId& id,
                                                 const ProgressSink& progress, std::stop_token stop);

} // namespace pupitre
