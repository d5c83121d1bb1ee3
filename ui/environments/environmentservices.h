// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the pages about environments stand on.
#pragma once

#include "core/environments/build/builds.h"
#include "core/environments/build/imagecopying.h"
#include "core/environments/data/dataonplaces.h"
#include "core/environments/environments.h"
#include "core/services/places/placebook.h"
#include "core/services/settings.h"
#include "core/trials/trials.h"
#include "ui/student/studenttools.h"

namespace pupitre
{

struct EnvironmentServices {
    Environments& environments;
    EnvironmentBuilds& builds;
    PlaceBook& places;
    Settings& settings;
    DataOnPlaces* data = nullptr;       // null: a course gets a copy of an environment's data
    ImageCopying* copying = nullptr;    // null: built images are not copied
    Trials* trials = nullptr;           // null: nothing can be tried here
    StudentTools* trialTools = nullptr; // there where trials are
};

} // namespace pupitre
