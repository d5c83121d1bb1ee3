// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an instance gets, and above all what it does not get.
#include "core/agent/engines/podmancommand.h"

#include "core/agent/engines/ulimits.h"

#include <cstdint>

namespace pupitre
{

namespace
{

constexpr const char* homeInside = "/home/student";

std::string idPair(int id)
{
    return std::to_string(id) + ":" + std::to_string(id);
}

void addLimits(Argv& argv, const Limits& limits, CgroupSupport cgroups)
{
    const auto add = [&argv](const Argv& more) { argv.insert(argv.end(), more.begin(), more.end()); };
    add({"--ulimit", "core=0:0"}); // a host that gathers them would fill up
    // Each instance has its own user namespace, so nproc counts the processes of this instance alone.
    if (limits.processes)
        add({"--ulimit",
             ulimitArgument("nproc", RLIMIT_NPROC, static_cast<std::uint64_t>(*limits.processes))});
    add(fileSizeArguments(limits));
    if (cgroups != CgroupSupport::None)
        add(cgroupArguments(limits));
}

void addMounts(Argv& argv, const std::vector<Mount>& mounts)
{
    for (const auto& mount : mounts) {
        // --mount is CSV: quotes keep commas of a path from being read as options.
        std::string text =
            "type=bind,\"source=" + mount.source.string() + "\",\"target=" + mount.target + "\"";
        text += mount.access == Mount::Access::ReadOnly ? ",ro=true,bind-nonrecursive=true"
                                                        : ",bind-nonrecursive=true";
        argv.insert(argv.end(), {"--mount", text});
    }
}

} // namespace

Argv identityArguments(IdentityKind identity)
{
    if (identity == IdentityKind::Subuid)
        return {"--uidmap", "0:1:65535", "--gidmap", "0:1:65535", "--user", idPair(keeperUid)};
    return {"--userns", "keep-id:uid=1000,gid=1000", "--user", "1000:1000"};
}

Argv runArguments(const InstanceSpec& spec, const PodmanSetup& setup, IdentityKind identity,
                  const std::filesystem::path& pidFile)
{
    // --rm: its monitor takes it out of the books when it ends, so ending a class needs no Podman of ours.
    Argv argv{"run", "--detach", "--rm", "--name", spec.name, "--hostname", spec.hostname, "--pull", "never"};
    const auto add = [&](const Argv& more) { argv.insert(argv.end(), more.begin(), more.end()); };
    add(identityArguments(identity));
    add({"--passwd-entry", std::string("student:*:1000:1000::") + homeInside + ":/bin/bash"});
    add({"--cap-drop", "all", "--security-opt", "no-new-privileges"});
    if (identity == IdentityKind::Subuid)
        add({"--cap-add", "kill"}); // for PID 1, to end the student's processes; they themselves have none
    add({"--read-only", "--read-only-tmpfs=false", "--tmpfs",
         "/tmp:size=256m,mode=1777,nosuid,nodev,notmpcopyup", "--tmpfs",
         "/run:size=4m,mode=755,nosuid,nodev,notmpcopyup"});
    // allow_host_loopback=false: services of the host that listen on its loopback are not the student's to
    // reach.
    add({"--network",
         spec.limits.network == NetworkAccess::None ? "none" : "slirp4netns:allow_host_loopback=false"});
    addLimits(argv, spec.limits, setup.cgroups);
    addMounts(argv, spec.mounts);
    if (spec.gpu)
        add({"--device", "nvidia.com/gpu=" + *spec.gpu});
    add({"--env", std::string("HOME=") + homeInside, "--env", "USER=student", "--env", "LOGNAME=student",
         "--workdir", "/"}); // PID 1 may not be in the student's home
    add({"--no-healthcheck", "--pidfile", pidFile.string(), "--entrypoint",
         R"(["/run/pupitre/agent","init"])"});
    argv.push_back(spec.image);
    return argv;
}

Argv enterArguments(const std::string& name, const EnterSpec& what)
{
    Argv arguments{"exec", "--interactive", "--user", idPair(instanceUid), "--workdir", homeInside};
    if (what.terminal)
        arguments.emplace_back("--tty");
    for (const auto& [variable, value] : what.environment)
        arguments.insert(arguments.end(), {"--env", variable + "=" + value});
    arguments.push_back(name);
    arguments.insert(arguments.end(), what.argv.begin(), what.argv.end());
    return arguments;
}

} // namespace pupitre
