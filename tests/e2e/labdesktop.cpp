// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See labdesktop.h.
#include "tests/e2e/labdesktop.h"

#include "core/agent/system/smallfile.h"

#include <gtest/gtest.h>

namespace pupitre
{

LabDesktop::LabDesktop(const LoopbackPlace& place, int port) : m_home(place.folder() / "desktop")
{
    std::filesystem::create_directories(m_home / ".ssh");
    const SshIdentity teacher = place.teacher();
    std::string known = readFile(teacher.knownHosts).value_or("");
    const std::string from = ":" + std::to_string(place.port());
    for (auto at = known.find(from); at != std::string::npos; at = known.find(from, at + 1))
        known.replace(at, from.size(), ":" + std::to_string(port));
    EXPECT_TRUE(replaceFile(m_home / ".ssh/known_hosts", known));
    EXPECT_TRUE(replaceFile(m_home / ".ssh/config", "Host lab\n HostName 127.0.0.1\n Port "
                                                        + std::to_string(port) + "\n User "
                                                        + place.account().name + "\nHost *\n IdentityFile "
                                                        + teacher.key.string() + "\n IdentitiesOnly yes\n"));
}

Argv LabDesktop::environment() const
{
    return {"HOME=" + m_home.string(),
            "XDG_DATA_HOME=" + (m_home / "data").string(),
            "XDG_CONFIG_HOME=" + (m_home / "config").string(),
            "PATH=" + (m_home / "bin").string() + ":/usr/local/bin:/usr/bin:/bin",
            "TZ=UTC",
            "LC_ALL=C.UTF-8",
            "LANGUAGE=en"};
}

Argv LabDesktop::argv(const Argv& words) const
{
    Argv argv{PUPITRE_PROGRAM};
    argv.insert(argv.end(), words.begin(), words.end());
    argv.insert(argv.end(), {"--ssh-config", (m_home / ".ssh/config").string(), "--known-hosts",
                             (m_home / ".ssh/known_hosts").string()});
    return argv;
}

ChildOutput LabDesktop::pupitre(const Argv& words) const
{
    ChildOptions options;
    options.environment = environment();
    return runChild(argv(words), options).value_or(ChildOutput{-1, {}, {}});
}

} // namespace pupitre
