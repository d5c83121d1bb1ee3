// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agent/course/imageusers.h"

#include "core/agent/course/coursefile.h"

#include <algorithm>

namespace pupitre
{

Result<std::vector<CourseId>> usersOfImage(const StateTree& tree, const std::string& reference)
{
    const auto ids = listCourses(tree);
    if (!ids)
        return tl::unexpected<Error>(ids.error());
    std::vector<CourseId> users;
    for (const CourseId& id : *ids) {
        const auto file = readCourse(tree, id);
        if (!file)
            return tl::unexpected<Error>(file.error());
        if (std::ranges::any_of(file->course.tps,
                                [&](const Tp& tp) { return tp.published && tp.image == reference; }))
            users.push_back(id);
    }
    return users;
}

} // namespace pupitre
