// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The promise an administrator asks for first. A program of its own: afterwards the lab is gone.
#include "core/agent/check/removal.h"
#include "core/agent/system/child.h"
#include "core/agent/system/process.h"
#include "tests/agent/course/labcourse.h"

#include <sstream>
#include <unistd.h>

using namespace pupitre;

namespace
{

/// Living processes of this account called `name`.
std::vector<int> processesCalled(const std::string& name)
{
    std::vector<int> found;
    const auto listed = runChild({"ps", "-u", std::to_string(::getuid()), "-o", "pid=,stat=,comm="});
    EXPECT_TRUE(listed);
    std::istringstream lines(listed ? listed->out : "");
    int pid = 0;
    for (std::string state, command; lines >> pid >> state >> command;)
        if (command == name && state[0] != 'Z')
            found.push_back(pid);
    return found;
}

} // namespace

TEST(Uninstall, refusesWhileWorkIsOnlyHere)
{
    LabCourse course("kept", 1);
    course.reconcile();
    const auto refused =
        uninstall(LabCourse::tree(), LabCourse::lab().engine(), Work::Remove, Uncollected::Refuse, {});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::Busy);
    EXPECT_TRUE(pupitre::exists(LabCourse::tree().workspace(course.seat(0))));
}

TEST(Uninstall, leavesNothingBehind)
{
    auto& lab = LabCourse::lab();
    const auto before = processesCalled("podman").size();
    {
        LabCourse course("gone", 2);
        course.reconcile();
        ASSERT_TRUE(openTp(lab.tree(), course.id(), tp, now()));
        course.reconcile();
        ASSERT_EQ(course.alive(), 2);
        const auto removed = uninstall(lab.tree(), lab.engine(), Work::Remove, Uncollected::Remove, {});
        ASSERT_TRUE(removed) << wireName(removed.error().kind) << " " << removed.error().subject << " "
                             << removed.error().detail;
    }
    EXPECT_FALSE(pupitre::exists(lab.tree().root()));
    EXPECT_LT(processesCalled("podman").size(), before); // the one that keeps the mapping, too
    EXPECT_TRUE(processesCalled("pupitre-agent").empty());
}
