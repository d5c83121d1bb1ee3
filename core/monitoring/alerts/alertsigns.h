// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What one sample says of each alert that it could be a reason of.
#pragma once

#include "core/domain/sample.h"
#include "core/monitoring/alerts/alertstate.h"

#include <vector>

namespace pupitre
{

struct SaidAlert {
    AlertKey key;
    AlertSign sign;
};

[[nodiscard]] std::vector<SaidAlert> signsIn(const PlaceId& place, const Sample& sample,
                                             const AlertLimits& limits);

} // namespace pupitre
