// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One file of students at work, put back to what the TP hands out now.
#pragma once

#include "core/agent/engines/engine.h"
#include "core/domain/filereset.h"

#include <stop_token>
#include <vector>

namespace pupitre
{

struct FileResetOrder {
    CourseId course;
    TpId tp;
    std::vector<SeatId> seats;
    std::string path; // relative to the code
};

/// A journal line for each seat. NotFound for a course, TP or seat that is not there, and for a file that is
/// not handed out (subject: its path); UnsafePath. Among the failed: a seat that is not at work now
/// (TooEarly, TooLate), that works on a compute host (InvalidArgument, detail "away"), or is being handed in
/// or frozen at this moment (Busy).
[[nodiscard]] Result<FileResets> resetFile(const StateTree& tree, Engine& engine, const FileResetOrder& order,
                                           Instant now, std::stop_token stop = {});

} // namespace pupitre
