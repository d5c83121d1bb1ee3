// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See slurmlab.h. Every program stays in the foreground as our child, so that none needs a file with its pid.
#include "tests/labs/slurmlab.h"

#include "core/agent/system/errnoerror.h"
#include "core/agent/system/fd.h"
#include "core/agent/system/process.h"
#include "core/agent/system/smallfile.h"
#include "core/agent/system/spawn.h"
#include "tests/waituntil.h"

#include <algorithm>
#include <array>
#include <fcntl.h>
#include <netinet/in.h>
#include <pwd.h>
#include <ranges>
#include <sys/random.h>
#include <sys/socket.h>
#include <sys/stat.h>

namespace pupitre
{

namespace
{
/// Nobody listens there now; all are held until the last is known, so they differ.
std::array<int, 4> unusedPorts()
{
    std::array<int, 4> ports{};
    std::array<Fd, 4> held;
    for (std::size_t i = 0; i < ports.size(); ++i) {
        held[i] = Fd(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        auto* any = reinterpret_cast<sockaddr*>(&address);
        if (::bind(held[i].get(), any, size) == 0 && ::getsockname(held[i].get(), any, &size) == 0)
            ports[i] = ntohs(address.sin_port);
    }
    return ports;
}

std::string nodeLine(const std::string& name, int port, const std::string& more)
{
    return "NodeName=" + name + " NodeHostname=" + hostName()
           + " NodeAddr=127.0.0.1 Port=" + std::to_string(port) + " CPUs=8 RealMemory=16000" + more + "\n";
}

// NoInAddrAny: else slurmctld and slurmd listen on all addresses. config_overrides: nodes may claim more
// processors than this machine has. No database of accounts: reservations need none.
std::string configuration(const std::filesystem::path& folder, const std::string& user)
{
    const auto ports = unusedPorts();
    const std::string at = folder.string();
    return "ClusterName=lab\nSlurmctldHost=" + hostName()
           + "(127.0.0.1)\nSlurmctldPort=" + std::to_string(ports[0]) + "\nSlurmUser=" + user
           + "\nSlurmdUser=" + user + "\nAuthType=auth/munge\nAuthInfo=socket=" + at
           + "/munge.sock\nStateSaveLocation=" + at + "/state\nSlurmdSpoolDir=" + at
           + "/spool-%n\nSlurmctldPidFile=" + at + "/slurmctld.pid\nSlurmdPidFile=" + at
           + "/slurmd-%n.pid\nProctrackType=proctrack/linuxproc\nTaskPlugin=task/none\nMpiDefault=none\n"
             "MailProg=/bin/true\nReturnToService=2\nSlurmdParameters=config_overrides\n"
             "CommunicationParameters=NoInAddrAny,NoCtldInAddrAny\nSelectType=select/cons_tres\n"
             "SelectTypeParameters=CR_Core_Memory\nGresTypes=gpu\n"
             "AccountingStorageType=accounting_storage/none\n"
           + nodeLine("gpu1", ports[1], " Gres=gpu:4") + nodeLine("gpu2", ports[2], " Gres=gpu:4")
           + nodeLine("cpu1", ports[3], "")
           + "PartitionName=cpu Nodes=cpu1 Default=YES State=UP\n"
             "PartitionName=gpu Nodes=gpu[1-2] State=UP\n";
}

std::string accountName()
{
    const passwd* entry = ::getpwuid(::geteuid());
    return entry == nullptr ? std::string() : entry->pw_name;
}
} // namespace

Result<void> SlurmLab::writeConfiguration() const
{
    std::string key(128, '\0');
    if (::getrandom(key.data(), key.size(), 0) != static_cast<ssize_t>(key.size()))
        return failErrno("getrandom");
    std::string devices;
    for (const char* device : {"null", "zero", "full", "random"})
        devices += "NodeName=gpu[1-2] Name=gpu File=/dev/" + std::string(device) + "\n";
    return makeFolders(m_folder / "state")
        .and_then([&] { return replaceFile(m_folder / "munge.key", key, 0600); })
        .and_then([&] {
            return replaceFile(m_folder / "slurm.conf", configuration(m_folder, accountName()), 0644);
        })
        .and_then([&] { return replaceFile(m_folder / "gres.conf", devices, 0644); });
}

Result<void> SlurmLab::startProgram(const std::vector<std::string>& argv)
{
    const std::string log = (m_folder / (argv.front().substr(argv.front().rfind('/') + 1) + ".out")).string();
    const Fd nothing(::open("/dev/null", O_RDONLY | O_CLOEXEC));
    const Fd words(::open(log.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600));
    auto environment = cleanEnvironment();
    environment.push_back("SLURM_CONF=" + (m_folder / "slurm.conf").string());
    const auto pid = spawnChild(argv, environment, {nothing.get(), words.get(), words.get()});
    if (!pid)
        return tl::unexpected<Error>(pid.error());
    m_children.push_back(*pid);
    return {};
}

bool SlurmLab::allIdle() const
{
    const auto nodes = run({"sinfo", "--noheader", "--Node", "--format=%T"});
    return nodes && nodes->out == "idle\nidle\nidle\n";
}

Result<void> SlurmLab::start(const std::filesystem::path& folder)
{
    m_folder = folder;
    const auto in = [&](const char* name) { return (m_folder / name).string(); };
    const auto started =
        writeConfiguration()
            // --force: it asks that everybody may reach its socket, and here nobody else should.
            .and_then([&] {
                return startProgram({"/usr/sbin/munged", "--foreground", "--force",
                                     "--key-file=" + in("munge.key"), "--socket=" + in("munge.sock"),
                                     "--pid-file=" + in("munged.pid"), "--log-file=" + in("munged.log"),
                                     "--seed-file=" + in("munged.seed")});
            })
            .and_then([&]() -> Result<void> {
                if (!waitUntil([&] { return pupitre::exists(m_folder / "munge.sock"); },
                               std::chrono::seconds(10)))
                    return fail(ErrorKind::TimedOut, "munged");
                return startProgram({"/usr/sbin/slurmctld", "-D", "-c"});
            });
    if (!started)
        return started;
    for (const char* node : {"gpu1", "gpu2", "cpu1"})
        if (auto one = startProgram({"/usr/sbin/slurmd", "-D", "-N", node}); !one)
            return one;
    if (!waitUntil([this] { return allIdle(); }, std::chrono::seconds(60)))
        return fail(ErrorKind::TimedOut, "slurmctld", readFile(m_folder / "slurmctld.out").value_or(""));
    return {};
}

SlurmLab::~SlurmLab()
{
    for (const int child : m_children | std::views::reverse)
        endChild(child);
}

Result<ChildOutput> SlurmLab::run(const std::vector<std::string>& argv) const
{
    ChildOptions options;
    options.limit = std::chrono::seconds(30);
    options.environment = cleanEnvironment();
    options.environment.push_back("SLURM_CONF=" + (m_folder / "slurm.conf").string());
    return runChild(argv, options);
}

} // namespace pupitre
