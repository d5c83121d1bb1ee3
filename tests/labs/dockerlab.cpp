// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// rootlesskit gives the daemon its ids and a /run of its own; instances get no network, so neither a bridge
// nor iptables are needed, nor a program that would make a network for them.
#include "tests/labs/dockerlab.h"

#include "core/agent/check/account.h"
#include "core/agent/system/child.h"
#include "core/agent/system/errnoerror.h"
#include "core/agent/system/smallfile.h"
#include "core/agent/system/spawn.h"
#include "tests/waituntil.h"

#include <csignal>
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace pupitre
{

namespace
{

constexpr std::chrono::seconds readyLimit{60}; // two seconds on an idle machine

bool answers(const std::string& socket)
{
    ChildOptions options;
    options.limit = std::chrono::seconds(5);
    const auto output = runChild({"docker", "--host", "unix://" + socket, "version"}, options);
    return output && output->exit == 0;
}

} // namespace

std::filesystem::path rootlessDockerSocket()
{
    return homeFolder() / ".docker/run/docker.sock";
}

Result<DockerLab> DockerLab::start()
{
    for (const char* program : {"rootlesskit", "dockerd", "docker"})
        if (!findProgram(program))
            return fail(ErrorKind::NotFound, program);
    const auto run = rootlessDockerSocket().parent_path();
    const auto data = homeFolder() / ".docker/lab";
    for (const auto& folder : {run, data})
        if (auto made = makeFolders(folder); !made)
            return tl::unexpected<Error>(made.error());
    const Fd nothing(::open("/dev/null", O_RDONLY | O_CLOEXEC));
    const Fd log(::open((data / "log").c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600));
    auto environment = cleanEnvironment(run.string());
    const auto socket = rootlessDockerSocket().string();
    // what dockerd-rootless.sh does, less its network
    const auto pid = spawnChild({"rootlesskit",
                                 "--state-dir=" + (data / "kit").string(),
                                 "--net=host",
                                 "--copy-up=/etc",
                                 "--copy-up=/run",
                                 "/bin/sh",
                                 "-c",
                                 "rm -f /run/docker /run/containerd /run/xtables.lock; exec dockerd \"$@\"",
                                 "dockerd",
                                 "--rootless",
                                 "--data-root",
                                 (data / "data").string(),
                                 "--exec-root",
                                 (data / "exec").string(),
                                 "--host",
                                 "unix://" + socket,
                                 "--pidfile",
                                 (data / "pid").string(),
                                 "--bridge",
                                 "none",
                                 "--ip-forward=false",
                                 "--iptables=false",
                                 "--ip6tables=false",
                                 "--userland-proxy=false"},
                                environment, {nothing.get(), log.get(), log.get()});
    if (!pid)
        return tl::unexpected<Error>(pid.error());
    DockerLab lab(*pid);
    if (!waitUntil([&] { return answers(socket); }, readyLimit))
        return fail(ErrorKind::TimedOut, "dockerd", lastLine(readFile(data / "log").value_or("")));
    return lab;
}

DockerLab::~DockerLab()
{
    if (m_pid == 0)
        return;
    ::kill(m_pid, SIGTERM); // dockerd ends its shims; rootlesskit ends with it
    while (::waitpid(m_pid, nullptr, 0) < 0 && errno == EINTR) {
    }
    // what its images hold belongs to subordinate ids
    (void)runChild({"rootlesskit", "rm", "-rf", (homeFolder() / ".docker").string()});
}

} // namespace pupitre
