// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a student may do with a TP now, and why not; and which TP comes first. Pure: reports and a time go in,
// so a report from yesterday still tells today's phase.
#pragma once

#include "core/domain/schedule.h"
#include "core/services/places/question.h"
#include "core/student/files/savedsubmissions.h"
#include "core/student/gate/courselink.h"

#include <optional>
#include <vector>

namespace pupitre
{

/// One joined course as it is shown: values, so that what is drawn cannot change under the hand.
struct StudyView {
    Enrolment enrolment;
    CourseLinkStatus status;
    std::optional<Question> question{};
    SavedSubmissions saved{};      // submissions this computer has
    std::optional<TpId> jupyter{}; // whose Jupyter is open here

    bool operator==(const StudyView&) const = default;
};

[[nodiscard]] StudyView viewOf(const CourseLink& link);

enum class StudyAct {
    Terminal,
    Editor,
    Jupyter,
    StopJupyter,
    Files,
    KeepCopy,
    HandIn,
    Download,
    Receipt,
    Feedback,
    Verify
};

enum class StudyHurdle {
    NotOpenYet,   // until the next session
    BeingFrozen,  // the deadline has passed a moment ago
    Closed,       // the deadline has passed
    Erased,       // purged
    NothingThere, // nothing was handed in, so there is nothing to download or to prove
    OverQuota,    // the instance is stopped until there is room
    Withdrawn,    // no access any more
    WrongHost,    // the host key is not the one of the invitation
    KeyNotTaken,  // the place does not know the key, yet or any more
    Refused,      // by the gate; CourseLinkStatus::error says why
    Unreachable,
};

/// The plan as it is for this seat: its extra time and its own deadline are those of the TP.
[[nodiscard]] Tp ownPlan(const StudentTp& tp);
/// `now`: the place's clock. Of the plan and of what was marked when it was reported.
[[nodiscard]] SeatPhase phaseNow(const StudentTp& tp, Instant now);

/// Why nothing at all can be asked of the place now.
[[nodiscard]] std::optional<StudyHurdle> hurdleOf(const CourseLinkStatus& status);
/// Why this cannot be done now; absent: it can.
[[nodiscard]] std::optional<StudyHurdle> hurdleOf(StudyAct act, const StudentTp& tp,
                                                  const CourseLinkStatus& status, Instant now);
/// The verb of the phase; absent where the phase has none.
[[nodiscard]] std::optional<StudyAct> verbOf(const StudentTp& tp, Instant now);

struct StudyEntry {
    const StudyView* course = nullptr;
    const StudentTp* tp = nullptr;
    SeatPhase phase;
};

/// Open, to be handed in, or opening within a day.
[[nodiscard]] bool concernsToday(const StudyEntry& entry, Instant now);

/// All TPs of all courses. First what is open, then what is to be handed in by its deadline, what opens
/// within a day, what was closed (the newest first), what comes later, and what is gone. `now`: this
/// computer's clock. Points into `courses`.
[[nodiscard]] std::vector<StudyEntry> mostUrgentFirst(const std::vector<StudyView>& courses, Instant now);

} // namespace pupitre
