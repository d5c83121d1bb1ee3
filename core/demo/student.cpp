// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// ssh, scp and sftp as a student would type them, with questions turned off.
#include "core/demo/student.h"

#include "core/agent/system/fd.h"
#include "core/agent/system/spawn.h"

#include <fcntl.h>

namespace pupitre
{

namespace
{

constexpr std::chrono::seconds patience{60};

ChildOptions options(std::string input = {})
{
    ChildOptions result;
    result.limit = patience;
    result.input = std::move(input);
    result.environment = cleanEnvironment();
    return result;
}

} // namespace

Student::Student(std::filesystem::path invitation, std::string host, std::string name)
    : m_invitation(std::move(invitation)), m_host(std::move(host)), m_name(std::move(name))
{
}

std::vector<std::string> Student::argv(const std::string& program, const std::vector<std::string>& more) const
{
    std::vector<std::string> words{
        "env", "--chdir=" + m_invitation.string(), program, "-F", "ssh_config", "-o", "BatchMode=yes"};
    words.insert(words.end(), more.begin(), more.end());
    return words;
}

Result<ChildOutput> Student::run(const std::string& command) const
{
    return runChild(argv("ssh", {m_host, command}), options());
}

Result<std::string> Student::runOk(const std::string& command) const
{
    return runChildOk(argv("ssh", {m_host, command}), ErrorKind::EngineFailed, options());
}

Result<int> Student::runOn(const std::string& command) const
{
    const Fd nothing(::open("/dev/null", O_RDWR | O_CLOEXEC));
    return spawnChild(argv("ssh", {m_host, command}), cleanEnvironment(),
                      {nothing.get(), nothing.get(), nothing.get()});
}

Result<void> Student::put(const std::filesystem::path& file, const std::string& name) const
{
    auto sent = runChildOk(argv("scp", {"-q", file.string(), m_host + ":" + name}), ErrorKind::EngineFailed,
                           options());
    if (!sent)
        return tl::unexpected(sent.error());
    return {};
}

Result<std::string> Student::sftp(const std::string& commands) const
{
    return runChildOk(argv("sftp", {"-q", "-b", "-", m_host}), ErrorKind::EngineFailed, options(commands));
}

} // namespace pupitre
