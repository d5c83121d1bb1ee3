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

Student::Student(const LoopbackPlace& place, SshIdentity identity, std::string name)
    : m_place(place), m_identity(std::move(identity)), m_name(std::move(name))
{
}

std::vector<std::string> Student::argv(const std::string& program) const
{
    return m_place.client(program, m_identity);
}

Result<ChildOutput> Student::run(const std::string& command) const
{
    auto words = argv("ssh");
    words.insert(words.end(), {m_place.destination(), command});
    return runChild(words, options());
}

Result<std::string> Student::runOk(const std::string& command) const
{
    auto words = argv("ssh");
    words.insert(words.end(), {m_place.destination(), command});
    return runChildOk(words, ErrorKind::EngineFailed, options());
}

Result<int> Student::runOn(const std::string& command) const
{
    auto words = argv("ssh");
    words.insert(words.end(), {m_place.destination(), command});
    const Fd nothing(::open("/dev/null", O_RDWR | O_CLOEXEC));
    return spawnChild(words, cleanEnvironment(), {nothing.get(), nothing.get(), nothing.get()});
}

Result<void> Student::put(const std::filesystem::path& file, const std::string& name) const
{
    auto words = argv("scp");
    words.insert(words.end(), {"-q", file.string(), m_place.destination() + ":" + name});
    auto put = runChildOk(words, ErrorKind::EngineFailed, options());
    if (!put)
        return tl::unexpected(put.error());
    return {};
}

Result<std::string> Student::sftp(const std::string& commands) const
{
    auto words = argv("sftp");
    words.insert(words.end(), {"-q", "-b", "-", m_place.destination()});
    return runChildOk(words, ErrorKind::EngineFailed, options(commands));
}

} // namespace pupitre
