// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What machines do now, and what was used before.
#pragma once

#include "app/desktop/cli/session.h"

namespace pupitre
{

// gpusverb.cpp
void showGpus(CliSession& session);
// usageverb.cpp
void showUsage(CliSession& session);

} // namespace pupitre
