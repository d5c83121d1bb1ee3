// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a student reads of a TP: what it counts down to, what the environment does, what was handed in.
#pragma once

#include "core/student/studyview.h"
#include "ui/look/icons.h"

#include <QString>

namespace pupitre
{

/// "Deep learning · TP 3"
[[nodiscard]] QString studyTitle(const StudyView& course, const StudentTp& tp);
/// "Teacher · place · a quarter of a GPU, 8 GB", with the age of what is shown where it is not live. `now`:
/// this computer's clock.
[[nodiscard]] QString studySubtitle(const StudyView& course, const StudentTp& tp, Phase phase, Instant now);
/// "¼ of a GPU, 8 GB"; empty where the TP limits nothing.
[[nodiscard]] QString limitsText(const Limits& limits);
/// "as of yesterday 18:02"
[[nodiscard]] QString asOf(Instant seen, Instant now);

struct StudyCountdown {
    QString number; // "1 h 24 min", "in 2 days", "Handed in on time"
    QString below;  // "TP ends at 12:00"
};

/// `there`: the place's clock.
[[nodiscard]] StudyCountdown studyCountdown(const StudentTp& tp, const SeatPhase& phase, Instant there);

struct StudyFact {
    QString text;
    Icon symbol = Icon::Info;
    Tone tone = Tone::Idle;
};

/// What the environment does and what comes of that; empty where it cannot be used.
[[nodiscard]] StudyFact environmentFact(const StudentTp& tp, const SeatPhase& phase);
/// "Hand-in no. 1 received yesterday at 18:02"
[[nodiscard]] StudyFact handInFact(const StudentTp& tp, const SeatPhase& phase, Instant there);
/// "Downloaded and verified yesterday at 18:02"; empty where another one is at the place now.
[[nodiscard]] StudyFact savedFact(const SavedSubmission& saved, const StudentTp& tp, Instant now);
/// "Group: Ada Exemple (at work), Alan Exemple"; empty for one person. Of a gate that does not say who, how
/// many connections there are.
[[nodiscard]] QString membersText(const StudentReport& report, const StudentTp& tp);

/// "today at 18:02", "yesterday at 18:02", "Friday 13 November at 18:02"
[[nodiscard]] QString dayAndTime(Instant at, Instant now);
/// "Friday 13 November, 23:59"
[[nodiscard]] QString longWhen(Instant at, Instant now);

} // namespace pupitre
