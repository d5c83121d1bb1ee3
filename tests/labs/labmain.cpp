// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Out of root before the first test: the program runs itself again as a throw-away account, so that a test of
// rootless Podman cannot pass by being root.
#include "core/agent/engines/idmap.h"
#include "core/agent/engines/podmanconfig.h"
#include "core/agent/system/beneath.h"
#include "core/agent/system/child.h"
#include "core/agent/system/smallfile.h"
#include "tests/labs/labaccount.h"
#include "tests/labs/podmanlab.h"

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/mount.h>
#include <sys/wait.h>
#include <unistd.h>

namespace pupitre
{

namespace
{

constexpr const char* insideVariable = "PUPITRE_LAB"; // set where the account and its folder are made already

/// What belongs to subordinate ids is removed inside the mapping.
void removeState(const StateTree& tree)
{
    const auto pause = readFile(podmanSetup(tree).runDirectory / "libpod/pause.pid", 64);
    if (pupitre::exists(tree.agentBinary()))
        (void)runChild(mapArguments(tree, {"/bin/rm", "-rf", tree.root().string()}));
    (void)removeTree(tree.root());
    if (pause)
        ::kill(std::atoi(pause->c_str()), SIGTERM);
}

int runTests(int argc, char** argv)
{
    ::testing::InitGoogleTest(&argc, argv);
    const int result = RUN_ALL_TESTS();
    if (const auto tree = StateTree::ofThisAccount())
        removeState(*tree);
    return result;
}

/// A file system of its own over the home, until the end.
class SmallDisk
{
public:
    SmallDisk(const LabAccount& account, const char* options) : m_home(account.home())
    {
        if (options == nullptr)
            return;
        const std::string all = std::string(options) + ",mode=0700,uid=" + std::to_string(account.uid())
                                + ",gid=" + std::to_string(account.gid());
        m_mounted = ::mount("tmpfs", m_home.c_str(), "tmpfs", MS_NODEV | MS_NOSUID, all.c_str()) == 0;
    }
    ~SmallDisk()
    {
        if (m_mounted)
            ::umount2(m_home.c_str(), MNT_DETACH);
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;

private:
    std::filesystem::path m_home;
    bool m_mounted = false;
};

int runAsAccount(const LabAccount& account, char** argv)
{
    const char* agent = std::getenv("PUPITRE_LAB_AGENT");
    const std::string copy = (account.home() / "pupitre-agent").string();
    // The build folder may be root's alone.
    if (!runChildOk({"install", "-m", "755", agent != nullptr ? agent : PUPITRE_AGENT_FILE, copy},
                    ErrorKind::NotFound))
        return 1;
    const Fd program(::open("/proc/self/exe", O_RDONLY | O_CLOEXEC));
    const pid_t child = ::fork();
    if (child == 0) {
        const char* draw = std::getenv(drawVariable);
        const std::string kept = draw == nullptr ? std::string() : draw;
        ::clearenv();
        if (!kept.empty())
            ::setenv(drawVariable, kept.c_str(), 1);
        ::setenv("HOME", account.home().c_str(), 1);
        ::setenv("USER", account.name().c_str(), 1);
        ::setenv("PATH", "/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin", 1);
        ::setenv("LC_ALL", "C.UTF-8", 1);
        ::setenv("PUPITRE_LAB_AGENT", copy.c_str(), 1);
        ::setenv(insideVariable, "1", 1);
        if (account.become() && ::chdir(account.home().c_str()) == 0)
            ::fexecve(program.get(), argv, environ);
        ::_exit(126);
    }
    int status = 0;
    if (child < 0 || ::waitpid(child, &status, 0) < 0)
        return 1;
    return WIFEXITED(status) ? WEXITSTATUS(status) : 1;
}

int runInTemporaryFolder(int argc, char** argv)
{
    std::string folder = "/tmp/puplabXXXXXX";
    if (::mkdtemp(folder.data()) == nullptr)
        return 1;
    ::setenv("HOME", folder.c_str(), 1);
    ::setenv("PUPITRE_ROOT", (folder + "/state").c_str(), 1);
    const int result = runTests(argc, argv);
    (void)removeTree(folder);
    return result;
}

} // namespace

int runLabTests(int argc, char** argv, const LabOptions& options)
{
    if (std::getenv(insideVariable) != nullptr)
        return runTests(argc, argv);
    if (::getuid() != 0)
        return runInTemporaryFolder(argc, argv);
    const auto account = LabAccount::make(options.ids);
    if (!account) {
        std::fprintf(stderr, "lab: no account: %s\n", account.error().detail.c_str());
        return 1;
    }
    const SmallDisk home(*account, options.disk);
    return runAsAccount(*account, argv);
}

} // namespace pupitre
