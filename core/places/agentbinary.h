// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The agent this program carries inside itself.
#pragma once

#include "core/remote/agentupload.h"

namespace pupitre
{

[[nodiscard]] CarriedAgent carriedAgent();

} // namespace pupitre
