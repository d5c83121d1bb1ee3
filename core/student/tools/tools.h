// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The tools of every joined course, and the line in ~/.ssh/config that goes with the last of them.
#pragma once

#include "core/student/studies.h"
#include "core/student/tools/coursetools.h"

namespace pupitre
{

class Tools final : public QObject
{
    Q_OBJECT
public:
    /// `studies` outlives this.
    Tools(Mailbox& mailbox, Studies& studies, ToolPlaces places, QObject* parent = nullptr);
    ~Tools() override;

    [[nodiscard]] CourseTools& of(CourseLink& link);

    /// Whether ~/.ssh/config has our line.
    void askInclude(Reply<bool> reply);
    /// Takes it away; true where there was one.
    void removeInclude(Reply<bool> reply);

Q_SIGNALS:
    void jupyterChanged(pupitre::CourseLink* link);
    void jupyterLost(pupitre::CourseLink* link, const pupitre::Error& error);

private:
    void followList();
    void aboutInclude(Result<bool> (*work)(const std::filesystem::path&), Reply<bool> reply);

    Mailbox& m_mailbox;
    Studies& m_studies;
    ToolPlaces m_places;
    bool m_hadCourses = false;
    Lane m_lane;
    std::map<int, Task> m_tasks;
    int m_lastTask = 0;
    std::map<CourseLink*, std::unique_ptr<CourseTools>> m_tools;
};

} // namespace pupitre
