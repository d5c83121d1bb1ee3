// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One seat for which something could not be done, and why: what every batch over seats returns.
#pragma once

#include "core/agent/statetree.h"

#include <functional>

namespace pupitre
{

struct SeatFailure {
    SeatTp where;
    Error error;
};

/// Called once per seat when it is done, well or not, from any thread.
using SeatDone = std::function<void(const SeatTp&, const Result<void>&)>;

} // namespace pupitre
