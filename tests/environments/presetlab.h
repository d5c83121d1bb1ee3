// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A preset as a teacher gets it: built by a real Podman from the packages of this machine, its exercise run
// by a student in a real instance.
#pragma once

#include "core/domain/environment.h"

#include <string>

namespace pupitre
{

/// What the exercise wrote, in the class's own workspace and with its data mounted. Fails the test on the
/// way.
[[nodiscard]] std::string exerciseRunIn(Platform platform, const std::string& language);

} // namespace pupitre
