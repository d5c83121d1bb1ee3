// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Building an environment on a place that is known already.
#pragma once

#include "ui/environments/environmentservices.h"

class QWidget;

namespace pupitre
{

/// The dialog that builds, with this place chosen.
void openBuildAt(const PlaceId& place, const EnvironmentServices& services, const ShelfEntry& entry,
                 QWidget* over);

} // namespace pupitre
