// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What places said last of their courses, for when they cannot be reached. As JSON of the wire: a cache needs
// no columns of its own, and a course that a newer program wrote is simply not shown.
#pragma once

#include "core/domain/course.h"
#include "core/domain/seatstatus.h"
#include "core/store/placeid.h"
#include "core/store/store.h"

#include <vector>

namespace pupitre
{

struct CachedCourse {
    PlaceId place;
    Course course;
    std::string revision;
    Instant seenAt{};
    std::vector<TpStatus> statuses; // newest of each TP that was ever looked at
};

class CourseCache final
{
public:
    explicit CourseCache(Store& store) : m_store(store) {}

    [[nodiscard]] Result<std::vector<CachedCourse>> all() const;
    [[nodiscard]] Result<void> put(const PlaceId& place, const Course& course, const std::string& revision,
                                   Instant seenAt);
    [[nodiscard]] Result<void> putStatus(const PlaceId& place, const TpStatus& status, Instant seenAt);
    /// Forgets the courses of this place that are not in `still`.
    [[nodiscard]] Result<void> keepOnly(const PlaceId& place, const std::vector<CourseId>& still);

private:
    Store& m_store;
};

} // namespace pupitre
