// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What machines do now, what was used before, and what will be needed.
#pragma once

#include "app/desktop/cli/session.h"

namespace pupitre
{

// gpusverb.cpp
void showGpus(CliSession& session);
// forecastverb.cpp
void showForecast(CliSession& session);
// usageverb.cpp
void showUsage(CliSession& session);

} // namespace pupitre
