// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The program a student gets, run under the eyes of the gate until it ends or its time does.
#pragma once

#include "core/agent/engines/engine.h"
#include "core/domain/instant.h"

#include <functional>

namespace pupitre
{

struct ProgramEnd {
    int exit = 0;        // of the program, or 128 + signal
    bool cutOff = false; // its time was over
};

/// Our three descriptors become the program's. `endsAt` is asked every second and whenever something happens,
/// so an end that moves is noticed; the program is killed at most a few milliseconds after it.
[[nodiscard]] Result<ProgramEnd> runWatched(const Argv& argv, const std::function<Instant()>& endsAt);

} // namespace pupitre
