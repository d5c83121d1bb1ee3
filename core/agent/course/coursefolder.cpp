// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See coursefolder.h.
#include "core/agent/course/coursefolder.h"

#include "core/agent/system/beneath.h"
#include "core/agent/system/errnoerror.h"
#include "core/agent/system/smallfile.h"

#include <cerrno>
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
/// No id begins like this.
constexpr char leavingMark = '.';

StateTree::Path leaving(const StateTree& tree, const CourseId& id)
{
    return tree.courses() / (leavingMark + id.text());
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

Result<void> removeCourseFolder(const StateTree& tree, const CourseId& id)
{
    const auto out = leaving(tree, id);
    if (auto cleared = removeTree(out); !cleared)
        return cleared;
    if (::rename(tree.course(id).c_str(), out.c_str()) != 0 && errno != ENOENT)
        return failErrno(tree.course(id).string());
    return removeTree(out);
}

void removeCourseRests(const StateTree& tree)
{
    std::vector<StateTree::Path> rests;
    std::error_code failed;
    for (std::filesystem::directory_iterator it(tree.courses(), failed), end; !failed && it != end;
         it.increment(failed))
        if (it->path().filename().string().front() == leavingMark)
            rests.push_back(it->path());
    for (const StateTree::Path& rest : rests)
        static_cast<void>(removeTree(rest)); // again with the next tick
}

} // namespace pupitre
