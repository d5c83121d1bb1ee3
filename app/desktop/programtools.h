// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The tools of a student, as this program has them.
#pragma once

#include "ui/student/studenttools.h"

namespace pupitre
{

class ProgramTools final : public StudentTools
{
public:
    [[nodiscard]] bool has(StudentTool tool) const override;
    void open(StudentTool tool, CourseLink& course, const TpId& tp, Reply<Message> reply) override;
};

} // namespace pupitre
