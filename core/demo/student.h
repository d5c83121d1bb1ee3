// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A student with nothing but OpenSSH and the folder of the invitation: every command is the one its README
// gives, typed in that folder. No Pupitre on this side.
#pragma once

#include "core/agent/system/child.h"

#include <filesystem>

namespace pupitre
{

class Student final
{
public:
    /// `host` is the name of the course's entry in the invitation's ssh_config.
    Student(std::filesystem::path invitation, std::string host, std::string name);

    [[nodiscard]] const std::string& name() const { return m_name; }
    /// Exit status and outputs of a command run in the student's instance, by `ssh … command`.
    [[nodiscard]] Result<ChildOutput> run(const std::string& command) const;
    /// The same, but anything else than exit 0 is an EngineFailed with the last line as detail.
    [[nodiscard]] Result<std::string> runOk(const std::string& command) const;
    /// Left running; its pid.
    [[nodiscard]] Result<int> runOn(const std::string& command) const;
    /// `scp file place:name`.
    [[nodiscard]] Result<void> put(const std::filesystem::path& file, const std::string& name) const;
    /// `sftp`, with these commands.
    [[nodiscard]] Result<std::string> sftp(const std::string& commands) const;

private:
    [[nodiscard]] std::vector<std::string> argv(const std::string& program,
                                                const std::vector<std::string>& more) const;
    std::filesystem::path m_invitation;
    std::string m_host;
    std::string m_name;
};

} // namespace pupitre
