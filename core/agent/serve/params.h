// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Parameters that many calls have.
#pragma once

#include "core/agent/statetree.h"
#include "core/wire/json.h"

#include <vector>

namespace pupitre
{

[[nodiscard]] Result<CourseId> courseParam(const Json& params);

struct TpParam {
    CourseId course;
    TpId tp;
};
[[nodiscard]] Result<TpParam> tpParam(const Json& params);

/// `seats`, an array of ids; InvalidArgument where it is empty.
[[nodiscard]] Result<std::vector<SeatId>> seatsParam(const Json& params);

} // namespace pupitre
