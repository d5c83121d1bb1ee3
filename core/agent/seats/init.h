// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// PID 1 of an instance.
#pragma once

namespace pupitre
{

/// The verb `init`: ends every process of the instance at the instant in /run/pupitre/control/until, which it
/// reads again four times a second, or at SIGTERM. Refuses to run as anything but PID 1: it signals everybody
/// it can see.
int runInit();

} // namespace pupitre
