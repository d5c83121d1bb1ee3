// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an instance gets, and above all what it does not get. The sentences are those of Docker 20.10 and 28.
#include "core/agent/engines/dockercommand.h"

#include "core/agent/engines/ulimits.h"
#include "core/agent/system/child.h"
#include "core/wire/json.h"

#include <nlohmann/json.hpp>

namespace pupitre
{

namespace
{

/// --mount is CSV: quotes keep commas of a path from being read as options.
Argv dockerMount(const std::string& source, const std::string& target, Mount::Access access)
{
    std::string text = R"(type=bind,"source=)" + source + R"(","target=)" + target + '"';
    if (access == Mount::Access::ReadOnly)
        text += ",readonly";
    return {"--mount", text};
}

} // namespace

Argv dockerRunArguments(const InstanceSpec& spec, const std::filesystem::path& etc, DockerCgroups cgroups)
{
    Argv argv{"run", "--detach", "--rm", "--name", spec.name, "--hostname", spec.hostname, "--pull", "never"};
    const auto add = [&argv](const Argv& more) { argv.insert(argv.end(), more.begin(), more.end()); };
    const auto student = std::to_string(dockerStudent);
    add({"--user", student + ":" + student, "--cap-drop", "ALL", "--security-opt", "no-new-privileges"});
    add({"--read-only", "--tmpfs", "/tmp:size=256m,mode=1777,nosuid,nodev,exec", "--tmpfs",
         "/run:size=4m,mode=755,nosuid,nodev"});
    add({"--network", "none", "--ipc", "private", "--log-driver", "none"}); // what students print is theirs
    // No nproc: every instance has the same id in the same user namespace, so one student's fork bomb would
    // stop all others.
    add(fileSizeArguments(spec.limits));
    if (cgroups == DockerCgroups::Usable)
        add(cgroupArguments(spec.limits));
    for (const char* name : {"passwd", "group"})
        add(dockerMount((etc / name).string(), std::string("/etc/") + name, Mount::Access::ReadOnly));
    for (const auto& mount : spec.mounts)
        add(dockerMount(mount.source.string(), mount.target, mount.access));
    add({"--env", "HOME=/home/student", "--env", "USER=student", "--env", "LOGNAME=student"});
    add({"--workdir", "/home/student", "--no-healthcheck", "--entrypoint", "/run/pupitre/agent"});
    add({spec.image, "init"});
    return argv;
}

Result<DockerInfo> dockerInfoFrom(const std::string& json)
{
    const auto info = parseJson(json, "docker info");
    DockerInfo found;
    if (info && info->is_object() && info->contains("ServerVersion") && (*info)["ServerVersion"].is_string())
        found.version = (*info)["ServerVersion"].get<std::string>();
    if (found.version.empty())
        return fail(ErrorKind::EngineFailed, "docker", lastLine(json));
    if (info->contains("SecurityOptions") && (*info)["SecurityOptions"].is_array())
        for (const auto& option : (*info)["SecurityOptions"])
            found.rootless = found.rootless || option == "name=rootless";
    if (info->contains("CgroupDriver") && (*info)["CgroupDriver"] != "none")
        found.cgroups = DockerCgroups::Usable;
    return found;
}

namespace
{
/// Its last line, less the advice to read the help.
std::string lastWords(const std::string& words)
{
    const auto advice = words.find("--help");
    const auto line = advice == std::string::npos ? advice : words.rfind('\n', advice);
    return lastLine(std::string_view(words).substr(0, line));
}
} // namespace

Error dockerError(const std::string& words, const std::string& subject, const std::string& image)
{
    const auto detail = lastWords(words);
    const auto says = [&words](const char* sentence) { return words.find(sentence) != std::string::npos; };
    if (says("no space left on device") || says("disk quota exceeded"))
        return {ErrorKind::DiskFull, subject, detail};
    if (says("No such image") || says("Unable to find image"))
        return {ErrorKind::NoImage, image.empty() ? subject : image, detail};
    return {ErrorKind::EngineFailed, subject, detail};
}

} // namespace pupitre
