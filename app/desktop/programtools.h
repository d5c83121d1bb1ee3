// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The tools of a student, as this program has them: in the courses that were joined, or in a teacher's
// trials.
#pragma once

#include "app/desktop/program.h"
#include "ui/student/studenttools.h"

#include <functional>

namespace pupitre
{

class ProgramTools final : public StudentTools
{
    Q_OBJECT
public:
    explicit ProgramTools(Program& program);
    ProgramTools(Program& program, Trials& trials);

    [[nodiscard]] bool has(StudentTool tool) const override;
    void open(StudentTool tool, CourseLink& course, const TpId& tp, Reply<Message> reply) override;
    [[nodiscard]] std::optional<TpId> jupyterOf(CourseLink& course) const override;
    void stopJupyter(CourseLink& course) override;

Q_SIGNALS:
    void linksChanged();

private:
    void openTerminal(CourseLink& course, const TpId& tp, Reply<Message> reply);
    void openEditor(CourseLink& course, const TpId& tp, Reply<Message> reply);
    void openJupyter(CourseLink& course, const TpId& tp, Reply<Message> reply);
    void openFiles(CourseLink& course, const TpId& tp);

    Program& m_program;
    std::function<CourseTools&(CourseLink&)> m_of;
    std::function<bool(const CourseLink*)> m_isThere;
};

} // namespace pupitre
