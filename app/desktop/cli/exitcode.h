// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a command ended, for scripts. Documented in --help and in the manual page.
#pragma once

#include "core/domain/error.h"

namespace pupitre
{

enum class ExitCode {
    Ok = 0,
    Failed = 1,      // something went wrong on the way
    Usage = 2,       // the command line itself
    Unreachable = 3, // the place could not be reached, or did not let us in
    NotNow = 4, // refused in this phase or state: too early, too late, busy, changed meanwhile, there already
    Partly = 5, // done for some seats only; the others are named
};

[[nodiscard]] ExitCode exitCodeFor(const Error& error);

} // namespace pupitre
