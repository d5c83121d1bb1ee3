// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A terminal for the teacher in the running environment of one student.
#pragma once

#include "core/places/placeaddress.h"
#include "core/remote/commandline.h"
#include "core/remote/ssh/sshoptions.h"
#include "core/services/classroom/refs.h"
#include "core/services/places/placebook.h"
#include "core/services/seats/terminalemulator.h"

namespace pupitre
{

/// What a terminal runs for it: the agent of the place, by the system's own ssh where the place is another
/// machine. The agent notes the visit, tells the student, and says so where nothing runs.
[[nodiscard]] CommandLine visitCommand(const PlaceAddress& place, const SshOptions& ssh, const TpRef& tp,
                                       const SeatId& seat);

/// In a window of its own, which stays with `pressEnter` under the last words where it failed. NotFound for a
/// place that is not known, or where this computer has no terminal program.
[[nodiscard]] Result<void> openStudentTerminal(const PlaceBook& places, const TpRef& tp, const SeatId& seat,
                                               const std::string& pressEnter, const TerminalSearch& search);

} // namespace pupitre
