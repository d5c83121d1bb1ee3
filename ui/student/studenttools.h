// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What opens a student's work outside the page: the desktop's terminal, an editor, a browser, the panes of
// files. The composition root says which of them there are.
#pragma once

#include "core/services/reply.h"
#include "core/student/gate/courselink.h"
#include "ui/parts/messagebar.h"

namespace pupitre
{

enum class StudentTool { Terminal, Editor, Jupyter, Files };

class StudentTools
{
public:
    virtual ~StudentTools() = default;

    /// Whether there is such a tool at all; what there is not is not shown.
    [[nodiscard]] virtual bool has(StudentTool tool) const = 0;
    /// Opens it. The answer is a message for the person; where `what` is empty there is nothing to say.
    virtual void open(StudentTool tool, CourseLink& course, const TpId& tp, Reply<Message> reply) = 0;
};

} // namespace pupitre
