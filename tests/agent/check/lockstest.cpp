// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A home without file locks, as some network file systems are: the kernel is told to refuse flock() to a
// child of ours. The check says so, and nothing is written without a lock.
#include "core/agent/check/checks.h"
#include "core/agent/course/coursefile.h"
#include "core/agent/course/thisplace.h"
#include "core/agent/course/tick.h"
#include "core/agent/system/smallfile.h"
#include "tests/agent/scene.h"

#include <array>
#include <cstddef>
#include <functional>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>

using namespace pupitre;

namespace
{
bool refuseLocks()
{
    std::array<sock_filter, 4> program{{
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr)),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_flock, 0, 1),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | ENOLCK),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
    }};
    const sock_fprog filter{program.size(), program.data()};
    return ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0
           && ::prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter) == 0;
}

/// What `work` returns in a child without locks; -1 where the kernel takes no filter.
int withoutLocks(const std::function<int()>& work)
{
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(refuseLocks() ? work() : 255);
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) != 255 ? WEXITSTATUS(status) : -1;
}

bool saysNoLocks(const StateTree& tree)
{
    Podman engine(tree);
    for (const CheckItem& item : storageChecks({tree, engine, Probing::No, {}, {}}))
        if (item.id == CheckId::SharedHome)
            return item.reason == "noLocks" && item.verdict == Verdict::Fail;
    return false;
}
} // namespace

TEST(Locks, theirAbsenceIsSaid)
{
    const scene::Place place;
    EXPECT_FALSE(saysNoLocks(place.tree));
    EXPECT_EQ(withoutLocks([&] { return saysNoLocks(place.tree) ? 0 : 1; }), 0);
}

TEST(Locks, withoutThemNothingIsWritten)
{
    const scene::Place place;
    const std::string before = readFile(place.tree.courseFile(scene::course)).value_or("none");
    EXPECT_EQ(withoutLocks([&] {
                  const auto changed =
                      changeCourse(place.tree, scene::course, [](Course& whole) -> Result<void> {
                          whole.title = "other";
                          return {};
                      });
                  ThisPlace here(place.tree);
                  return !changed && runTick(place.tree, here.machine()) == 1 ? 0 : 1;
              }),
              0);
    EXPECT_EQ(readFile(place.tree.courseFile(scene::course)).value_or("gone"), before);
}
