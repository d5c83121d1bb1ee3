// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The tools of a student, as this program has them.
#pragma once

#include "app/desktop/program.h"
#include "ui/student/studenttools.h"

namespace pupitre
{

class ProgramTools final : public StudentTools
{
    Q_OBJECT
public:
    explicit ProgramTools(Program& program);

    [[nodiscard]] bool has(StudentTool tool) const override;
    void open(StudentTool tool, CourseLink& course, const TpId& tp, Reply<Message> reply) override;
    [[nodiscard]] std::optional<TpId> jupyterOf(CourseLink& course) const override;
    void stopJupyter(CourseLink& course) override;

private:
    void openTerminal(CourseLink& course, const TpId& tp, Reply<Message> reply);
    void openEditor(CourseLink& course, const TpId& tp, Reply<Message> reply);
    void openJupyter(CourseLink& course, const TpId& tp, Reply<Message> reply);
    void openFiles(CourseLink& course, const TpId& tp);

    Program& m_program;
};

} // namespace pupitre
