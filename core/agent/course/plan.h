// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The difference between what a course wants and what was seen, as a list of actions. Pure: no machine is
// needed to know what reconcile would do.
#pragma once

#include "core/agent/statetree.h"
#include "core/domain/course.h"
#include "core/domain/instance.h"
#include "core/domain/schedule.h"

#include <optional>
#include <vector>

namespace pupitre
{

/// What was seen of one seat in one TP, without asking any engine.
struct SeatView {
    SeatTp where;
    Marks marks;
    bool workspace = false;                // work/files is there
    bool used = false;                     // its student has been in it
    std::optional<std::string> code;       // version it was made from, where known
    std::optional<int> unfinishedFreeze;   // <n>.part is there: a freeze that was cut short
    int submissions = 0;                   // folders <n>, finished
    std::optional<InstanceFacts> instance; // as recorded
    bool alive = false;                    // its recorded PID 1 lives
    std::optional<Instant> until;          // control/until, which PID 1 obeys
    int connections = 0;                   // gate processes alive
    std::optional<Instant> lastActivity;
    bool away = false; // works on a compute host: not this place's to plan
    bool lost = false; // did, and the host vanished
};

enum class ActionKind {
    SetUntil, // tell the running instance its new end
    Stop,     // end connections and instance; the workspace stays
    Reopen,   // a copy of submission n becomes the workspace
    Renew,    // make the workspace again, from newer code: nobody has been in it
    Prepare,  // make the workspace from the code
    Start,    // start the instance, until `until`
    Freeze,   // end everything, workspace becomes a submission; also finishes a freeze cut short
    Purge,    // remove what is frozen and collected
};

[[nodiscard]] const char* wireName(ActionKind kind);

struct Action {
    ActionKind kind{};
    SeatTp where;
    Instant until{};          // SetUntil, Start
    bool classLimits = true;  // Start
    int submission = 0;       // Reopen
    bool connections = false; // Stop: whoever is connected goes too; the seat has lost its access

    bool operator==(const Action&) const = default;
};

/// Whether the place's clock may decide what cannot be undone.
enum class ClockTrust { Trusted, Doubtful };

/// Actions for one seat, in the order in which they must be done.
[[nodiscard]] std::vector<Action> planFor(const Course& course, const SeatView& view, Instant now,
                                          ClockTrust trust);

/// True where the seat's frozen work may be removed: retention over, frozen for good, collected or waived.
[[nodiscard]] bool mayPurge(const Tp& tp, const SeatView& view, Instant now);

/// When the plan of this course will next change by the clock alone.
[[nodiscard]] std::optional<Instant> nextChange(const Course& course, const std::vector<SeatView>& views,
                                                Instant now);

} // namespace pupitre
