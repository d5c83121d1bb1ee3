// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The verbs of a student: what one has joined, and what one does there.
#pragma once

#include "app/desktop/cli/session.h"
#include "core/student/studies.h"

namespace pupitre
{

/// The joined course named by the first operand, reached; its questions are answered on the terminal.
void withStudy(CliSession& session, std::function<void(CourseLink&)> then);
/// And its TP named by the second operand, which may be left out where `fits` leaves one.
void withStudyTp(CliSession& session, const std::function<bool(const StudentTp&)>& fits,
                 std::function<void(CourseLink&, const StudentTp&)> then);

void openTerminal(CliSession& session);
void openCode(CliSession& session);
void openJupyter(CliSession& session);
void joinCourse(CliSession& session);
void leaveCourse(CliSession& session);
void myTps(CliSession& session);
void handIn(CliSession& session);
void showReceipt(CliSession& session);
void downloadMine(CliSession& session);
void keepMyCopy(CliSession& session);
void fetchMyFeedback(CliSession& session);

} // namespace pupitre
