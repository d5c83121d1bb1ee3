// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See running.h. One small file is looked for by seat and TP, and read where it is.
#include "core/agent/sampling/running.h"

#include "core/agent/course/coursefile.h"
#include "core/agent/course/instanceorder.h"
#include "core/agent/seats/instances.h"
#include "core/agent/system/process.h"
#include "core/agent/trials/trialmark.h"

namespace pupitre
{

namespace
{
Owner ownerFor(const SeatTp& seat, bool trial)
{
    Owner owner;
    owner.kind = trial ? OwnerKind::Account : OwnerKind::Seat;
    if (!trial) {
        owner.course = seat.course;
        owner.tp = seat.tp;
        owner.seat = seat.seat;
    }
    return owner;
}
} // namespace

std::vector<RunningInstance> runningInstances(const StateTree& tree)
{
    std::vector<RunningInstance> running;
    for (const CourseId& id : listCourses(tree).value_or(std::vector<CourseId>())) {
        const auto file = readCourse(tree, id);
        if (!file)
            continue;
        const bool trial = isTrial(tree, id);
        for (const Tp& tp : file->course.tps) {
            for (const Seat& seat : file->course.seats) {
                const SeatTp where{id, tp.id, seat.id};
                const auto facts = recordedInstance(tree, where);
                if (!facts || !isAlive(facts->init))
                    continue;
                const auto profile = facts->classLimits ? LimitsProfile::Class : LimitsProfile::HandIn;
                running.push_back({ownerFor(where, trial), facts->init, facts->gpu, limitsIn(tp, profile)});
            }
        }
    }
    return running;
}

} // namespace pupitre
