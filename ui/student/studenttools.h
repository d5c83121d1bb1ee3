// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What opens a student's work outside the page: the desktop's terminal, an editor, a browser, the panes of
// files. The composition root says which of them there are.
#pragma once

#include "core/services/reply.h"
#include "core/student/gate/courselink.h"
#include "ui/parts/messagebar.h"

#include <QObject>

#include <optional>

namespace pupitre
{

enum class StudentTool { Terminal, Editor, Jupyter, Files };

class StudentTools : public QObject
{
    Q_OBJECT
public:
    /// Whether there is such a tool at all; what there is not is not shown.
    [[nodiscard]] virtual bool has(StudentTool tool) const = 0;
    /// Opens it. The answer is a message for the person; where `what` is empty there is nothing to say.
    virtual void open(StudentTool tool, CourseLink& course, const TpId& tp, Reply<Message> reply) = 0;

    /// Whose Jupyter of this course is open here; absent: none.
    [[nodiscard]] virtual std::optional<TpId> jupyterOf(CourseLink& course) const = 0;
    virtual void stopJupyter(CourseLink& course) = 0;

Q_SIGNALS:
    void jupyterChanged();
    /// By itself: at the deadline, with the instance, with the network.
    void jupyterLost(const pupitre::Error& error);
};

} // namespace pupitre
