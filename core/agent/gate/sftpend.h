// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// When an sftp session must end, asked every second: the schedule is read again only where something was
// written.
#pragma once

#include "core/agent/statetree.h"
#include "core/domain/instant.h"

#include <sys/stat.h>

namespace pupitre
{

class SftpEnd final
{
public:
    SftpEnd(const StateTree& tree, CourseId course, SeatId seat)
        : m_tree(tree), m_course(std::move(course)), m_seat(std::move(seat))
    {
    }

    /// The end of what the seat sees now (see SftpView); in the past where its course cannot be read any
    /// more.
    [[nodiscard]] Instant current();

private:
    const StateTree& m_tree;
    CourseId m_course;
    SeatId m_seat;
    timespec m_courseStamp{};
    timespec m_marksStamp{};
    Instant m_end{};
};

} // namespace pupitre
