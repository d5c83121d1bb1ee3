// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which course and which TP on which place: what every action of a page names.
#pragma once

#include "core/domain/ids.h"
#include "core/store/placeid.h"

namespace pupitre
{

struct CourseRef {
    PlaceId place;
    CourseId course;

    auto operator<=>(const CourseRef&) const = default;
};

struct TpRef {
    PlaceId place;
    CourseId course;
    TpId tp;

    auto operator<=>(const TpRef&) const = default;
    [[nodiscard]] CourseRef courseRef() const { return {place, course}; }
};

} // namespace pupitre
