// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a student can click on a card: its words, its icon, its name, and where it stands.
#pragma once

#include "core/student/studyview.h"
#include "ui/look/icons.h"

#include <QString>

#include <array>

namespace pupitre
{

/// Those with a button in the row of a card.
inline constexpr std::array allStudyActs{StudyAct::Terminal, StudyAct::Editor,   StudyAct::Jupyter,
                                         StudyAct::Files,    StudyAct::KeepCopy, StudyAct::Download,
                                         StudyAct::Receipt,  StudyAct::Feedback, StudyAct::HandIn};

/// What its button says.
[[nodiscard]] QString actText(StudyAct act);
[[nodiscard]] Icon actIcon(StudyAct act);
/// Of its control, for tests and screen readers.
[[nodiscard]] const char* actName(StudyAct act);

/// From left to right; the verb of the phase first. After the deadline what lies behind is left out.
[[nodiscard]] std::vector<StudyAct> actsIn(Phase phase, const StudentTp& tp);

} // namespace pupitre
