// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A real sshd on a free loopback port, with keys and a configuration of its own, and as root a throw-away
// account to log into. Stopped, and the account removed, when it goes.
#pragma once

#include "core/remote/ssh/sshoptions.h"

#include <QProcess>
#include <QTemporaryDir>

#include <filesystem>

namespace pupitre::test
{

/// Removed with everything it owns. As an ordinary user: ourselves.
class Account final
{
public:
    Account();
    ~Account();
    [[nodiscard]] const std::string& name() const { return m_name; }
    [[nodiscard]] const std::filesystem::path& home() const { return m_home; }
    [[nodiscard]] bool isThrowAway() const { return m_throwAway; }
    void setPassword(const std::string& password) const;
    /// Replaces a file of the home, owned by the account.
    void write(const std::string& file, const std::string& text) const;

private:
    std::string m_name;
    std::filesystem::path m_home;
    bool m_throwAway = false;
};

/// Runs a program to its end; fails the process on anything but success.
std::string runTool(const QString& program, const QStringList& arguments, const QByteArray& input = {});

class SshServer final
{
public:
    explicit SshServer(const Account& account, const QStringList& settings = {});
    ~SshServer();

    [[nodiscard]] SshAddress address() const;
    /// Hermetic: no configuration, no agent, our key, and known_hosts in our folder.
    [[nodiscard]] SshOptions options() const;
    [[nodiscard]] int port() const { return m_port; }
    [[nodiscard]] std::filesystem::path folder() const { return m_folder.path().toStdString(); }
    [[nodiscard]] std::string fingerprint() const;
    [[nodiscard]] std::string hostKeyLine() const; // for known_hosts
    [[nodiscard]] std::filesystem::path userKey() const { return folder() / "user"; }
    void trustHostKey() const; // writes known_hosts
    [[nodiscard]] pid_t pid() const { return static_cast<pid_t>(m_sshd.processId()); }

private:
    void start(const QStringList& settings);

    const Account& m_account;
    QTemporaryDir m_folder;
    QProcess m_sshd;
    int m_port = 0;
};

} // namespace pupitre::test
