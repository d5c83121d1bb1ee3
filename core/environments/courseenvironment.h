// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A course begun from an environment: what of it becomes the TP's.
#pragma once

#include "core/environments/shelf.h"
#include "core/services/making/coursedraft.h"

namespace pupitre
{

/// What an instance may use; its code, data and documents where the draft has none; and its image as it is
/// built where the course will be, empty: not yet. `entry` has an environment.
void useEnvironment(CourseDraft& draft, const ShelfEntry& entry, const std::string& image);

} // namespace pupitre
