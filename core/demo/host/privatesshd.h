// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An OpenSSH server of our own on the loopback address, with its own host key and a free port. Nothing of the
// machine's sshd is read or touched.
#pragma once

#include "core/demo/host/cleaner.h"

#include <filesystem>
#include <string>
#include <vector>

namespace pupitre
{

struct SshdOptions {
    std::filesystem::path folder; // for keys, configuration and log; must exist
    std::string authorizedKeysFile = ".ssh/authorized_keys";
    std::vector<std::string> environment; // "NAME=value", given to every session
    std::vector<std::string> lines;       // further lines of sshd_config
};

class PrivateSshd final
{
public:
    /// Returns once it answers with its banner. From root it lets every account in, else only oneself.
    [[nodiscard]] static Result<PrivateSshd> start(const SshdOptions& options, Cleaner& cleaner);
    ~PrivateSshd(); // ends it and its connections
    PrivateSshd(PrivateSshd&& other) noexcept;
    PrivateSshd& operator=(PrivateSshd&&) = delete;

    [[nodiscard]] int port() const { return m_port; }
    [[nodiscard]] int pid() const { return m_pid; }
    /// "ssh-ed25519 AAAA…"
    [[nodiscard]] const std::string& hostKey() const { return m_hostKey; }
    /// A known_hosts line for its address: "[127.0.0.1]:port ssh-ed25519 AAAA…".
    [[nodiscard]] std::string knownHostsLine() const;
    [[nodiscard]] std::filesystem::path log() const { return m_folder / "sshd.log"; }
    /// The server and every connection to it, as when a machine goes down.
    void stop();

private:
    PrivateSshd() = default;
    std::filesystem::path m_folder;
    std::string m_hostKey;
    int m_pid = -1;
    int m_port = 0;
};

} // namespace pupitre
