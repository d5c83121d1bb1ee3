// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the wizard's pages know of environments: those of the shelf, and where they are built.
#pragma once

#include "core/environments/build/imagesonplaces.h"
#include "ui/courses/wizard/draftpage.h"
#include "ui/environments/environmentservices.h"

namespace pupitre
{

struct WizardEnvironments {
    EnvironmentServices services;
    ImagesOnPlaces& images;
};

/// The draft's image is what its environment is on its place now: empty while it is not built there.
void takeBuiltImage(WizardDraft& draft, const ImagesOnPlaces& images);

/// "lab (today at 14:20) · This computer (…)"; empty: built nowhere that is known.
[[nodiscard]] QString builtWhere(const EnvironmentId& environment, const WizardEnvironments& environments);

/// What the place lacks of what the course begins with, as a sentence; empty: nothing, or nobody knows yet.
[[nodiscard]] QString imageLack(const WizardDraft& draft, const WizardEnvironments& environments);

} // namespace pupitre
