// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Two processes: one that stays outside, watches the gate, and kills; and the box, first process of its own
// process namespace, so that killing it leaves nothing behind.
#include "core/agent/gate/sftpbox.h"

#include "core/agent/gate/boxroot.h"
#include "core/agent/gate/removalonly.h"
#include "core/agent/packing/packer.h"
#include "core/agent/packing/unpacker.h"
#include "core/agent/system/fd.h"
#include "core/agent/system/process.h"
#include "core/wire/json.h"

#include <nlohmann/json.hpp>

#include <array>
#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <poll.h>
#include <sched.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace pupitre
{

namespace
{

constexpr int boxFailed = 70; // EX_SOFTWARE of sysexits.h

int complain(const Error& error)
{
    std::fprintf(stderr, "pupitre: your files cannot be shown (%s %s %s)\n", wireName(error.kind),
                 error.subject.c_str(), error.detail.c_str());
    return boxFailed;
}

void limitResources(const SftpBox& box)
{
    const auto set = [](auto resource, rlim_t most) {
        const rlimit limit{most, most};
        static_cast<void>(::setrlimit(resource, &limit)); // lower than the machine's is never refused
    };
    set(RLIMIT_CORE, 0);
    set(RLIMIT_NOFILE, 256);
    if (box.largestFileBytes)
        set(RLIMIT_FSIZE, *box.largestFileBytes);
    std::signal(SIGXFSZ,
                SIG_IGN); // a write beyond it then fails with a message instead of ending the session
}

/// Ours are this program already: nothing is executed, and nothing of it need be seen in the box.
[[noreturn]] void serve(const SftpBox& box)
{
    switch (box.serving) {
    case SftpBox::Serving::Packer:
        ::_exit(runPacker(STDIN_FILENO, STDOUT_FILENO));
    case SftpBox::Serving::Unpacker:
        ::_exit(runUnpacker(STDIN_FILENO, STDOUT_FILENO));
    case SftpBox::Serving::Sftp:
        break;
    }
    const bool reading = box.writing == SftpBox::Writing::None;
    std::array<const char*, 4> argv{box.server.c_str(), "-e", reading ? "-R" : nullptr, nullptr};
    std::array<const char*, 3> environment{"HOME=/home/student", "PATH=/usr/bin:/bin", nullptr};
    ::execve(argv[0], const_cast<char**>(argv.data()),
             const_cast<char**>(environment.data())); // C's signature
    ::_exit(complain({ErrorKind::SystemCallFailed, box.server, {}}));
}

[[noreturn]] void becomeServer(const SftpBox& box)
{
    ::setsid();
    if (::unshare(CLONE_NEWNS | CLONE_NEWNET | CLONE_NEWIPC | CLONE_NEWUTS) != 0)
        ::_exit(complain({ErrorKind::SystemCallFailed, "unshare", {}}));
    if (auto entered = enterBoxRoot(box); !entered)
        ::_exit(complain(entered.error()));
    limitResources(box);
    if (auto student = becomeStudent(box.uid); !student)
        ::_exit(complain(student.error()));
    ::prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0); // after the change of identity, which clears it
    ::umask(022);
    if (box.writing == SftpBox::Writing::Removal)
        if (auto restricted = allowRemovalOnly(); !restricted)
            ::_exit(complain(restricted.error()));
    serve(box);
}

int pidFd(int pid)
{
    return static_cast<int>(::syscall(SYS_pidfd_open, pid, 0));
}

/// Until the box or the gate ends.
int watchBox(int child, const SftpBox& box)
{
    const Fd gate(pidFd(box.gate.pid));
    const Fd server(pidFd(child));
    // the pid may be another process's by now; the descriptor we hold cannot change any more
    bool gateGone = !gate.valid() || !server.valid() || !isAlive(box.gate);
    while (!gateGone) {
        std::array<pollfd, 2> waits{pollfd{gate.get(), POLLIN, 0}, pollfd{server.get(), POLLIN, 0}};
        if (::poll(waits.data(), waits.size(), -1) < 0 && errno != EINTR)
            break;
        gateGone = (waits[0].revents & POLLIN) != 0;
        if ((waits[1].revents & POLLIN) != 0)
            break;
    }
    if (gateGone)
        ::kill(child, SIGKILL);
    int status = 0;
    while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

} // namespace

std::string toText(const SftpBox& box)
{
    Json json{
        {"gate", {{"pid", box.gate.pid}, {"startTicks", box.gate.startTicks}, {"bootId", box.gate.bootId}}},
        {"serving", box.serving},
        {"server", box.server},
        {"root", box.root.string()},
        {"uid", box.uid},
        {"writing", box.writing},
        {"binds", Json::array()}};
    if (box.largestFileBytes)
        json["largestFileBytes"] = *box.largestFileBytes;
    for (const auto& bind : box.binds)
        json["binds"].push_back({{"from", bind.source.string()},
                                 {"to", bind.target},
                                 {"write", bind.access == Mount::Access::ReadWrite}});
    return toText(json);
}

Result<SftpBox> sftpBoxFromText(const std::string& text)
{
    const auto json = parseJson(text, "sftp box");
    if (!json)
        return tl::unexpected(json.error());
    SftpBox box;
    try { // written by our own gate, so a wrong type is a bug; but nothing may leave this function by
          // exception
        box.gate = {json->at("gate").at("pid"), json->at("gate").at("startTicks"),
                    json->at("gate").at("bootId")};
        box.serving = json->at("serving").get<SftpBox::Serving>();
        box.server = json->at("server");
        box.root = json->at("root").get<std::string>();
        box.uid = json->at("uid");
        box.writing = json->at("writing").get<SftpBox::Writing>();
        if (json->contains("largestFileBytes"))
            box.largestFileBytes = json->at("largestFileBytes").get<std::uint64_t>();
        for (const auto& bind : json->at("binds"))
            box.binds.push_back({bind.at("from").get<std::string>(), bind.at("to"),
                                 bind.at("write") ? Mount::Access::ReadWrite : Mount::Access::ReadOnly});
    } catch (const Json::exception& wrong) {
        return fail(ErrorKind::Malformed, "sftp box", wrong.what());
    }
    return box;
}

std::optional<std::string> findSftpServer()
{
    for (const auto* path :
         {"/usr/lib/openssh/sftp-server", "/usr/libexec/openssh/sftp-server", "/usr/libexec/sftp-server",
          "/usr/lib/ssh/sftp-server", "/usr/lib64/ssh/sftp-server", "/usr/lib64/misc/sftp-server"})
        if (::access(path, X_OK) == 0)
            return path;
    return std::nullopt;
}

int runSftpBox(const std::string& text)
{
    const auto box = sftpBoxFromText(text);
    if (!box)
        return complain(box.error());
    if (::unshare(CLONE_NEWPID) != 0)
        return complain({ErrorKind::SystemCallFailed, "unshare", "no user namespace"});
    const int child = ::fork();
    if (child < 0)
        return complain({ErrorKind::SystemCallFailed, "fork", {}});
    if (child == 0)
        becomeServer(*box);
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO})
        ::close(stream); // the stream ends when the box does
    return watchBox(child, *box);
}

} // namespace pupitre
