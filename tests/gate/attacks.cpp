// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See attacks.h.
#include "tests/gate/attacks.h"

#include "core/agent/gate/innersshd.h"
#include "core/agent/system/process.h"
#include "core/agent/system/smallfile.h"
#include "core/agent/system/spawn.h"

#include <cstdlib>
#include <fcntl.h>
#include <unistd.h>

namespace pupitre
{

ChildOutput Attack::client(const std::string& program, const SshIdentity& who, const Argv& more)
{
    auto argv = lab().place().client(program, who);
    argv.insert(argv.end(), more.begin(), more.end());
    return runChild(argv, {.limit = std::chrono::seconds{60}}).value_or(ChildOutput{-1, {}, "no answer"});
}

ProcessIdentity Attack::stay(const Argv& argv)
{
    const Fd nothing(::open("/dev/null", O_RDWR | O_CLOEXEC));
    const auto pid = spawnChild(argv, cleanEnvironment(), {nothing.get(), nothing.get(), nothing.get()});
    EXPECT_TRUE(pid);
    return *identityOf(*pid);
}

LineChild Attack::stayWithInput(const Argv& argv)
{
    auto child = LineChild::start(argv, cleanEnvironment());
    EXPECT_TRUE(child);
    return std::move(*child);
}

Argv Attack::innerSsh(const Course& course, const std::string& seat, const std::filesystem::path& key,
                      const Argv& options, const Argv& more)
{
    const auto known = scratch("inner_known_hosts_" + course.id.text() + seat);
    static_cast<void>(lab().ssh(course.id, seat, {"pupitre sshd"})); // prepares its host key
    const auto hostKey = innerHostKey(lab().tree(), where(course, seat));
    EXPECT_FALSE(hostKey.empty());
    EXPECT_TRUE(replaceFile(known, "inner " + hostKey + "\n"));
    Argv argv{"ssh", "-F", "none", "-i", key.string()};
    for (const auto& option : {std::string("BatchMode=yes"), std::string("StrictHostKeyChecking=yes"),
                               std::string("HostKeyAlias=inner"), std::string("IdentitiesOnly=yes"),
                               "UserKnownHostsFile=" + known.string(),
                               "ProxyCommand=" + lab().sshText(course.id, seat) + " "
                                   + lab().place().destination() + " pupitre sshd"})
        argv.insert(argv.end(), {"-o", option});
    argv.insert(argv.end(), options.begin(), options.end());
    argv.push_back("student@inner");
    argv.insert(argv.end(), more.begin(), more.end());
    return argv;
}

std::filesystem::path Attack::accountsSecret()
{
    const auto secret = lab().tree().root() / "secret";
    EXPECT_TRUE(lab().asTheAccount([&] { return writeFileAtomically(secret, secretText, 0600); }));
    return secret;
}

Attack::Bait::Bait(const std::string& name)
    : m_path("/var/tmp/pupitre-bait-" + name + "-" + std::to_string(::getpid()))
{
    ::unlink(m_path.c_str());
}

Attack::Bait::~Bait()
{
    ::unlink(m_path.c_str());
}

bool Attack::Bait::taken() const
{
    return pupitre::exists(m_path);
}

} // namespace pupitre
