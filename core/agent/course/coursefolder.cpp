// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See coursefolder.h.
#include "core/agent/course/coursefolder.h"

#include "core/agent/system/beneath.h"
#include "core/agent/system/errnoerror.h"
#include "core/agent/system/smallfile.h"

#include <cstdio>

namespace pupitre
{

namespace
{
Result<void> clearTarget(const StateTree& tree, const CourseId& id)
{
    std::error_code failed;
    for (std::filesystem::directory_iterator it(tree.course(id), failed), end; !failed && it != end;
         it.increment(failed))
        if (it->path().filename() != "lock")
            return fail(ErrorKind::AlreadyExists, id.text());
    return removeTree(tree.course(id));
}
} // namespace

Result<void> placeCourse(const StateTree& tree, const CourseId& id, const StateTree::Path& gathered)
{
    if (auto cleared = clearTarget(tree, id); !cleared)
        return cleared;
    if (auto made = makeFolders(tree.courses()); !made)
        return made;
    if (::rename(gathered.c_str(), tree.course(id).c_str()) != 0)
        return failErrno(gathered.string());
    return syncFolder(tree.courses());
}

} // namespace pupitre
