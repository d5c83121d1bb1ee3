// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a student's clicks do: it binds a board to the courses of this computer.
#pragma once

#include "ui/student/student.h"
#include "ui/student/studyboard.h"

#include <QObject>
#include <QTimer>

namespace pupitre
{

/// What this program can do of it.
[[nodiscard]] QSet<StudyAct> actsOf(const StudentServices& services);

class StudyActions final : public QObject
{
    Q_OBJECT
public:
    StudyActions(const StudentServices& services, StudyBoard& board);

    void openInvitation();
    void verify(); // a folder, whoever's

private:
    void refresh();
    void carryOut(const std::string& course, const TpId& tp, StudyAct act);
    void useTool(CourseLink& link, const TpId& tp, StudentTool tool);
    void handIn(CourseLink& link, const StudentTp& tp);
    void download(CourseLink& link, const TpId& tp);
    void downloaded(const std::string& course, const TpId& tp, const Result<SubmissionSaved>& saved);
    void tellOf(const std::string& course, const TpId& tp, const QString& words, Tone tone);
    void leave(const std::string& course);
    void showRequest(const std::string& course);
    void verifyFolder(const QString& folder);

    StudentServices m_services;
    StudyBoard& m_board;
    QTimer m_soon; // many changes at once are shown once
};

} // namespace pupitre
