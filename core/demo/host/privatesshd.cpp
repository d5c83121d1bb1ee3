// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// ssh-keygen, sshd_config, sshd. The port is the kernel's choice; another program may take it in between, so
// try again.
#include "core/demo/host/privatesshd.h"

#include "core/agent/system/child.h"
#include "core/agent/system/fd.h"
#include "core/agent/system/process.h"
#include "core/agent/system/smallfile.h"
#include "core/agent/system/spawn.h"

#include <arpa/inet.h>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>

namespace pupitre
{

namespace
{

using namespace std::chrono_literals;

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
    const Fd socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    auto address = loopback(0);
    socklen_t length = sizeof address;
    if (::bind(socket.get(), reinterpret_cast<sockaddr*>(&address), length) != 0
        || ::getsockname(socket.get(), reinterpret_cast<sockaddr*>(&address), &length) != 0)
        return 0;
    return ntohs(address.sin_port);
}

bool greets(int port)
{
    const Fd socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    const auto address = loopback(port);
    if (::connect(socket.get(), reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0)
        return false;
    pollfd readable{socket.get(), POLLIN, 0};
    std::array<char, 8> banner{};
    return ::poll(&readable, 1, 2000) == 1 && ::read(socket.get(), banner.data(), 4) == 4
           && std::string_view(banner.data()) == "SSH-";
}

std::string configuration(const SshdOptions& options, int port)
{
    // StrictModes no: for an ordinary user the file lies in a temporary folder. UsePAM no: a throw-away
    // account has no session to set up, and in a container pam_loginuid refuses. MaxStartups: a class logs in
    // in the same second.
    // Whoever asks for something else comes first: sshd takes the first value it meets.
    std::string text;
    for (const auto& line : options.lines)
        text += line + "\n";
    text += "ListenAddress 127.0.0.1\nPort " + std::to_string(port) + "\nHostKey "
            + (options.folder / "hostkey").string()
            + "\nPidFile none\nUsePAM no\nStrictModes no\nPasswordAuthentication "
              "no\nKbdInteractiveAuthentication no\n"
              "PermitRootLogin no\nPrintMotd no\nMaxStartups 200\nAcceptEnv LANG LC_*\n"
              "Subsystem sftp /usr/lib/openssh/sftp-server\nAuthorizedKeysFile "
            + options.authorizedKeysFile + "\n";
    if (!options.environment.empty()) {
        text += "SetEnv";
        for (const auto& each : options.environment)
            text += " " + each;
        text += "\n";
    }
    return text;
}

Result<int> launch(const std::filesystem::path& folder)
{
    const Fd nothing(::open("/dev/null", O_RDWR | O_CLOEXEC));
    return spawnChild({"/usr/sbin/sshd", "-D", "-f", (folder / "sshd_config").string(), "-E",
                       (folder / "sshd.log").string()},
                      cleanEnvironment(), {nothing.get(), nothing.get(), nothing.get()});
}

} // namespace

Result<PrivateSshd> PrivateSshd::start(const SshdOptions& options, Cleaner& cleaner)
{
    if (::geteuid() == 0)
        ::mkdir("/run/sshd", 0755); // sshd of root refuses to start without it; Debian's service makes it
    if (!pupitre::exists(options.folder / "hostkey")) {
        const auto made = runChildOk({"ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", "", "-f",
                                      (options.folder / "hostkey").string()},
                                     ErrorKind::SystemCallFailed);
        if (!made)
            return tl::unexpected(made.error());
    }
    auto hostKey = readFile(options.folder / "hostkey.pub");
    if (!hostKey)
        return tl::unexpected(hostKey.error());

    PrivateSshd sshd;
    sshd.m_folder = options.folder;
    sshd.m_hostKey = hostKey->substr(0, hostKey->find_last_not_of(" \n") + 1);
    for (int attempt = 0; attempt < 5; ++attempt) {
        sshd.m_port = freePort();
        if (auto written = replaceFile(options.folder / "sshd_config", configuration(options, sshd.m_port));
            !written)
            return tl::unexpected(written.error());
        const auto pid = launch(options.folder);
        if (!pid)
            return tl::unexpected(pid.error());
        sshd.m_pid = *pid;
        const auto identity = identityOf(*pid);
        if (auto kept = cleaner.process(*pid); !kept)
            return tl::unexpected(kept.error());
        for (int wait = 0; identity && isAlive(*identity) && wait < 100; ++wait) {
            if (greets(sshd.m_port))
                return sshd;
            static_cast<void>(waitGone({*identity}, 50ms));
        }
        sshd.stop();
    }
    auto log = readFile(sshd.log());
    return fail(ErrorKind::AgentFailed, "sshd", log ? lastLine(*log) : "no log");
}

PrivateSshd::PrivateSshd(PrivateSshd&& other) noexcept
    : m_folder(std::move(other.m_folder)), m_hostKey(std::move(other.m_hostKey)),
      m_pid(std::exchange(other.m_pid, -1)), m_port(other.m_port)
{
}

PrivateSshd::~PrivateSshd()
{
    stop();
}

void PrivateSshd::stop()
{
    if (m_pid > 0)
        endChild(std::exchange(m_pid, -1));
}

std::string PrivateSshd::knownHostsLine() const
{
    return "[127.0.0.1]:" + std::to_string(m_port) + " " + m_hostKey + "\n";
}

} // namespace pupitre
