// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The minute timer of the machine: a place's tick needs a cron daemon that runs, and a container often has
// none.
#pragma once

#include "core/demo/host/cleaner.h"

namespace pupitre
{

enum class CronState {
    Running,     // the machine's own, or another demo's
    StartedHere, // by us, and ended by the cleaner
    Missing,     // none runs and we may not start one
};

[[nodiscard]] bool cronRuns();

/// Starts cron where none runs and we are root. Call it again while waiting for a tick: the one that ran may
/// have been another demo's.
[[nodiscard]] Result<CronState> ensureCron(Cleaner& cleaner);

} // namespace pupitre
