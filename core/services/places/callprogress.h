// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a call of the agent says of how far it is, for the operations list.
#pragma once

#include "core/services/operations.h"
#include "core/wire/json.h"

namespace pupitre
{

/// Of a `progress` notification: {done, total, seat}. What it lacks is left out.
[[nodiscard]] Progress progressFrom(const Json& params);

} // namespace pupitre
