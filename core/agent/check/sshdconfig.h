// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// sshd's options as far as an ordinary account can read them: `sshd -T` needs root. First value wins, as in
// sshd; blocks under Match are only noted, because who matches is not known here.
#pragma once

#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace pupitre
{

struct SshdConfig {
    std::map<std::string, std::string> options; // lower-case names; arguments as one text
    std::vector<std::string> acceptEnv;         // patterns of all its lines; under Match too
    bool hasMatchBlocks = false;
    bool unreadable = false; // some file that belongs to it could not be read

    [[nodiscard]] std::string value(const std::string& name, const std::string& otherwise) const;
};

/// The first pattern of AcceptEnv by which a client may set a variable that makes the account's login shell,
/// which runs before the gate, load a program of the student's; empty where there is none.
[[nodiscard]] std::string dangerousVariable(const SshdConfig& config);

/// `read` gives a file's text, or nothing; `glob` the files an Include pattern names, sorted.
struct SshdFiles {
    std::function<std::optional<std::string>(const std::string&)> read;
    std::function<std::vector<std::string>(const std::string&)> glob;
};
[[nodiscard]] SshdConfig readSshdConfig(const std::string& path, const SshdFiles& files);

/// Of this machine: /etc/ssh/sshd_config and what it includes.
[[nodiscard]] SshdConfig sshdConfigHere();

/// "OpenSSH_9.2p1 Debian-2+deb12u3, …" gives {9, 2}; nothing for what is not OpenSSH.
struct SshVersion {
    int major = 0;
    int minor = 0;
    auto operator<=>(const SshVersion&) const = default;
};
[[nodiscard]] std::optional<SshVersion> sshVersionFrom(const std::string& text);

} // namespace pupitre
