// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tools of a student that open nothing and remember what they were asked to open.
#pragma once

#include "ui/student/studenttools.h"

#include <vector>

namespace pupitre
{

class RecordedTools final : public StudentTools
{
public:
    [[nodiscard]] bool has(StudentTool) const override { return true; }
    void open(StudentTool tool, CourseLink&, const TpId&, Reply<Message> reply) override
    {
        opened.push_back(tool);
        reply(Message{});
    }
    [[nodiscard]] std::optional<TpId> jupyterOf(CourseLink&) const override { return {}; }
    void stopJupyter(CourseLink&) override {}
    std::vector<StudentTool> opened;
};

} // namespace pupitre
