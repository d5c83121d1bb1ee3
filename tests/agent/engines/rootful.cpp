// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A real Docker daemon run by root, on a socket that the account may use: refused, with the reason.
#include "core/agent/engines/docker.h"
#include "core/agent/engines/dockerclient.h"
#include "core/agent/system/child.h"
#include "core/agent/system/smallfile.h"
#include "core/agent/system/spawn.h"
#include "tests/labs/labaccount.h"
#include "tests/waituntil.h"

#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <sys/wait.h>

using namespace pupitre;
using namespace std::chrono_literals;

namespace
{

class RootfulDaemon final
{
public:
    RootfulDaemon(const std::filesystem::path& folder, std::string socket)
    {
        const Fd nothing(::open("/dev/null", O_RDWR | O_CLOEXEC));
        EXPECT_TRUE(makeFolders(folder));
        const auto pid =
            spawnChild({"dockerd", "--data-root", (folder / "data").string(), "--exec-root",
                        (folder / "exec").string(), "--pidfile", (folder / "pid").string(), "--host",
                        "unix://" + socket, "--bridge", "none", "--iptables=false", "--ip6tables=false",
                        "--ip-forward=false", "--exec-opt", "native.cgroupdriver=cgroupfs"},
                       cleanEnvironment(), {nothing.get(), nothing.get(), nothing.get()});
        EXPECT_TRUE(pid);
        m_pid = pid.value_or(0);
    }
    ~RootfulDaemon()
    {
        if (m_pid <= 0)
            return;
        ::kill(m_pid, SIGTERM);
        ::waitpid(m_pid, nullptr, 0);
    }
    RootfulDaemon(const RootfulDaemon&) = delete;
    RootfulDaemon& operator=(const RootfulDaemon&) = delete;

private:
    int m_pid = 0;
};

/// Exit status of `work`, done as the account.
int asAccount(const LabAccount& account, const std::function<int()>& work)
{
    const pid_t child = ::fork();
    if (child == 0) {
        ::setenv("HOME", account.home().c_str(), 1);
        ::_exit(account.become() && ::chdir(account.home().c_str()) == 0 ? work() : 126);
    }
    int status = 0;
    EXPECT_EQ(::waitpid(child, &status, 0), child);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

TEST(RootfulDocker, isRefusedWithTheReason)
{
    if (::getuid() != 0 || !findProgram("dockerd") || !findProgram("docker"))
        GTEST_SKIP() << "needs root and dockerd";
    const auto account = LabAccount::make();
    ASSERT_TRUE(account) << account.error().detail;
    const auto socket = (account->home() / ".docker/run/docker.sock").string();
    ASSERT_EQ(asAccount(*account, [&] { return makeFolders(account->home() / ".docker/run") ? 0 : 1; }), 0);
    const auto version = [&] {
        const auto output = runChild({"docker", "--host", "unix://" + socket, "version"});
        return output ? output->exit : -1;
    };
    const RootfulDaemon daemon(account->home() / "rootful", socket);
    ASSERT_TRUE(waitUntil([&] { return pupitre::exists(socket) && version() == 0; }, 60s));
    ASSERT_EQ(::chown(socket.c_str(), account->uid(), account->gid()), 0);
    ASSERT_EQ(asAccount(*account, version), 0) << "the account can use it, and would be root with it";

    EXPECT_EQ(asAccount(*account,
                        [&] {
                            const auto tree = StateTree(account->home() / "state");
                            const auto refused = Docker(tree).available();
                            if (refused || refused.error().kind != ErrorKind::NoEngine)
                                return 1;
                            if (refused.error().subject != dockerName
                                || refused.error().detail != dockerIsRootful)
                                return 2;
                            InstanceSpec spec;
                            spec.name = "pupitre_x";
                            spec.image = "localhost/x:1";
                            const auto started = Docker(tree).start(spec, {});
                            return !started && started.error() == refused.error() ? 0 : 3;
                        }),
              0);
    // and as root, whose "own" daemon it would be
    ::setenv("HOME", account->home().c_str(), 1);
    EXPECT_EQ(Docker(StateTree(account->home() / "state2")).available().error().detail, dockerIsRootful);
}

} // namespace
