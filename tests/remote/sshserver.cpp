// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/remote/sshserver.h"

#include "core/remote/unixfd.h"

#include <QDir>
#include <QFile>

#include <csignal>
#include <fstream>

#include <netinet/in.h>
#include <pwd.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

namespace pupitre::test
{

namespace
{
sockaddr_in loopback(int port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(static_cast<std::uint16_t>(port));
    return address;
}

int freePort()
{
    const UnixFd socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    auto address = loopback(0);
    socklen_t size = sizeof address;
    auto* raw = reinterpret_cast<sockaddr*>(&address);
    if (::bind(socket.get(), raw, size) != 0 || ::getsockname(socket.get(), raw, &size) != 0)
        qFatal("no free port");
    return ntohs(address.sin_port);
}

bool answers(int port)
{
    const UnixFd socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    const auto address = loopback(port);
    return ::connect(socket.get(), reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
}
} // namespace

std::string runTool(const QString& program, const QStringList& arguments, const QByteArray& input)
{
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        qFatal("%s: %s", qPrintable(program), process.readAllStandardError().constData());
    return process.readAllStandardOutput().toStdString();
}

Account::Account() : m_throwAway(::geteuid() == 0)
{
    if (m_throwAway) {
        m_name = "pupt" + std::to_string(::getpid());
        runTool("useradd",
                {"-m", "-s", "/bin/bash", "-p", "*", QString::fromStdString(m_name)}); // "!" would be locked
    } else {
        m_name = ::getpwuid(::geteuid())->pw_name;
    }
    m_home = ::getpwnam(m_name.c_str())->pw_dir;
}

Account::~Account()
{
    if (m_throwAway)
        QProcess::execute("userdel", {"-r", "-f", QString::fromStdString(m_name)});
}

void Account::setPassword(const std::string& password) const
{
    runTool("chpasswd", {}, QByteArray::fromStdString(m_name + ":" + password + "\n"));
}

void Account::write(const std::string& file, const std::string& text) const
{
    const auto path = m_home / file;
    const auto* entry = ::getpwnam(m_name.c_str());
    const auto give = [entry](const std::filesystem::path& to) {
        if (::chown(to.c_str(), entry->pw_uid, entry->pw_gid) != 0)
            qFatal("chown");
    };
    if (std::filesystem::create_directories(path.parent_path()))
        give(path.parent_path());
    std::ofstream(path) << text;
    give(path);
}

SshServer::SshServer(const Account& account, const QStringList& settings) : m_account(account)
{
    for (const char* key : {"host", "user"})
        runTool("ssh-keygen", {"-q", "-t", "ed25519", "-N", "", "-C", "test", "-f", m_folder.filePath(key)});
    QFile::copy(m_folder.filePath("user.pub"), m_folder.filePath("authorized_keys"));
    ::chmod(m_folder.path().toLocal8Bit().constData(), 0755);
    if (::geteuid() == 0)
        QDir().mkpath("/run/sshd"); // where sshd gives up its privileges
    // A free port may be taken between asking and sshd's bind: try again.
    for (int attempt = 0; attempt < 5; ++attempt) {
        start(settings);
        if (m_port != 0)
            return;
    }
    qFatal("sshd does not start: %s", m_sshd.readAllStandardError().constData());
}

void SshServer::start(const QStringList& settings)
{
    const int port = freePort();
    QFile config(m_folder.filePath("sshd_config"));
    if (!config.open(QIODevice::WriteOnly))
        qFatal("sshd_config");
    QStringList lines = settings; // first value wins
    lines << QString("Port %1").arg(port) << "ListenAddress 127.0.0.1"
          << "HostKey " + m_folder.filePath("host")
          << "AuthorizedKeysFile " + m_folder.filePath("authorized_keys") << "PidFile none"
          << "StrictModes no"
          << "UsePAM no"
          << "PasswordAuthentication no"
          << "KbdInteractiveAuthentication no"
          << "PermitRootLogin no"
          << "LogLevel VERBOSE";
    config.write(lines.join('\n').toLocal8Bit() + '\n');
    config.close();
    m_sshd.start("/usr/sbin/sshd", {"-D", "-e", "-f", config.fileName()});
    for (int i = 0; i < 100 && m_sshd.state() != QProcess::NotRunning; ++i) {
        if (answers(port)) {
            m_port = port;
            return;
        }
        m_sshd.waitForFinished(50);
    }
}

SshServer::~SshServer()
{
    ::kill(pid(), SIGCONT);
    m_sshd.terminate();
    if (!m_sshd.waitForFinished(5000))
        m_sshd.kill();
}

SshAddress SshServer::address() const
{
    return {"127.0.0.1", m_account.name(), m_port, ""};
}

SshOptions SshServer::options() const
{
    SshOptions options;
    options.configFile = "/dev/null";
    options.ownKnownHosts = folder() / "known_hosts";
    options.identities = {userKey()};
    options.agent = SshOptions::Agent::Ignore;
    return options;
}

std::string SshServer::fingerprint() const
{
    const auto text = runTool("ssh-keygen", {"-l", "-E", "sha256", "-f", m_folder.filePath("host.pub")});
    const auto begin = text.find("SHA256:");
    return text.substr(begin, text.find(' ', begin) - begin);
}

std::string SshServer::hostKeyLine() const
{
    std::ifstream file(folder() / "host.pub");
    std::string type;
    std::string blob;
    file >> type >> blob;
    return "[127.0.0.1]:" + std::to_string(m_port) + " " + type + " " + blob + "\n";
}

void SshServer::trustHostKey() const
{
    std::ofstream(folder() / "known_hosts") << hostKeyLine();
}

} // namespace pupitre::test
