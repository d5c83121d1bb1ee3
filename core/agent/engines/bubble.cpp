// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The outer side: one process becomes bwrap, one waits for it to be ready.
#include "core/agent/engines/bubble.h"

#include "core/agent/engines/bubblewrapcommand.h"
#include "core/agent/engines/idmap.h"
#include "core/agent/engines/sessionkeyring.h"
#include "core/agent/system/errnoerror.h"
#include "core/agent/system/fd.h"
#include "core/agent/system/process.h"
#include "core/agent/system/smallfile.h"
#include "core/wire/json.h"

#include <nlohmann/json.hpp>

#include <cstdio>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

namespace pupitre
{

namespace
{

struct BubblePipe {
    Fd read;
    Fd write;
};

Result<BubblePipe> bubblePipe()
{
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0)
        return failErrno("pipe");
    return BubblePipe{Fd(ends[0]), Fd(ends[1])};
}

struct Wires {
    BubblePipe info;  // bwrap says which process it is
    BubblePipe ready; // the first process says that it is there
    BubblePipe go;    // we say that it is recorded
    Fd words;         // bwrap's last words: a file in memory, since nobody reads a pipe once we are gone
};

Result<Wires> makeWires()
{
    auto info = bubblePipe();
    auto ready = bubblePipe();
    auto go = bubblePipe();
    Fd words(::memfd_create("bwrap", MFD_CLOEXEC));
    if (!info || !ready || !go || !words.valid())
        return failErrno("pipe");
    return Wires{*std::move(info), *std::move(ready), *std::move(go), std::move(words)};
}

/// No user namespace below this one: a student has no use for any.
Result<void> forbidUserNamespaces()
{
    const Fd setting(::open("/proc/sys/user/max_user_namespaces", O_WRONLY | O_CLOEXEC));
    return setting.valid() && ::write(setting.get(), "0", 1) == 1 ? Result<void>{}
                                                                  : failErrno("max_user_namespaces");
}

Result<void> enterInstanceIds(IdentityKind identity)
{
    if (identity != IdentityKind::Subuid)
        return {};
    const auto ids = accountIds();
    if (ids.identity != IdentityKind::Subuid)
        return fail(ErrorKind::NoSubuid, std::to_string(::getuid()));
    return enterIds(instanceIds(ids)).and_then(forbidUserNamespaces);
}

[[noreturn]] void becomeBwrap(const Wires& wires, IdentityKind identity, const Argv& argv)
{
    ::setsid();
    const int words = ::dup3(wires.words.get(), STDERR_FILENO, 0);
    auto done = words < 0 ? failErrno("dup") : joinSessionKeyring();
    if (done)
        done = enterInstanceIds(identity);
    // the first free number may be one we are about to take: all four are above it by now
    if (done
        && (::dup2(wires.go.read.get(), STDIN_FILENO) < 0
            || ::dup2(wires.ready.write.get(), STDOUT_FILENO) < 0
            || ::dup2(wires.info.write.get(), bubbleInfoFd) < 0))
        done = failErrno("dup");
    const auto error = done ? replaceProcess(argv) : done.error();
    std::fprintf(stderr, "%s: %s\n", error.subject.c_str(), error.detail.c_str());
    ::_exit(1);
}

std::string readUntilNewline(int fd)
{
    std::string text;
    char c = 0;
    while (text.size() < 4096 && ::read(fd, &c, 1) == 1 && c != '\n')
        text += c;
    return text;
}

/// bwrap's {"child-pid": n, …}, over several lines.
std::optional<int> firstProcess(int info)
{
    std::string text;
    char part[512];
    for (ssize_t n = 0; (n = ::read(info, part, sizeof part)) > 0 && text.size() < 4096;)
        text.append(part, static_cast<std::size_t>(n));
    const auto json = parseJson(text, "bwrap");
    if (!json || !json->is_object() || !json->contains("child-pid")
        || !(*json)["child-pid"].is_number_integer())
        return std::nullopt;
    return (*json)["child-pid"].get<int>();
}

Result<void> recordProcess(const std::filesystem::path& record, int pid)
{
    const auto identity = identityOf(pid);
    if (!identity)
        return tl::unexpected<Error>(identity.error());
    return replaceFile(record, toText(Json{{"pid", identity->pid},
                                           {"startTicks", identity->startTicks},
                                           {"bootId", identity->bootId}}));
}

void repeatWords(int words)
{
    ::lseek(words, 0, SEEK_SET);
    char part[1024];
    for (ssize_t n = 0; (n = ::read(words, part, sizeof part)) > 0;)
        std::fwrite(part, 1, static_cast<std::size_t>(n), stderr);
}

int complainOfBubble(const Error& error)
{
    std::fprintf(stderr, "%s: %s %s\n", wireName(error.kind), error.subject.c_str(), error.detail.c_str());
    return 1;
}

} // namespace

std::filesystem::path bubbleRecord(const StateTree& tree, const std::string& name)
{
    return tree.engine() / "bubbles" / (name + ".json");
}

Result<ProcessIdentity> recordedBubble(const std::filesystem::path& record)
{
    const auto text = readFile(record, 4096);
    if (!text)
        return tl::unexpected<Error>(text.error());
    const auto json = parseJson(*text, "bubble");
    if (!json || !json->is_object())
        return fail(ErrorKind::NotFound, record.string());
    try { // written by us; but nothing may leave this function by exception
        return ProcessIdentity{json->at("pid"), json->at("startTicks"), json->at("bootId")};
    } catch (const Json::exception& wrong) {
        return fail(ErrorKind::NotFound, record.string(), wrong.what());
    }
}

int runBubble(const std::filesystem::path& record, IdentityKind identity, const Argv& argv)
{
    auto wires = makeWires();
    if (!wires)
        return complainOfBubble(wires.error());
    const int child = ::fork();
    if (child < 0)
        return complainOfBubble({ErrorKind::SystemCallFailed, "fork", {}});
    if (child == 0)
        becomeBwrap(*wires, identity, argv);
    wires->info.write.reset();
    wires->ready.write.reset();
    wires->go.read.reset();
    const bool ready = readUntilNewline(wires->ready.read.get()) == "ready";
    const auto pid = ready ? firstProcess(wires->info.read.get()) : std::nullopt;
    if (!pid) {
        wires->go.write.reset();
        ::waitpid(child, nullptr, 0);
        repeatWords(wires->words.get());
        return 1;
    }
    if (auto kept = recordProcess(record, *pid); !kept)
        return complainOfBubble(kept.error());
    return ::write(wires->go.write.get(), "", 1) == 1 ? 0 : 1;
}

} // namespace pupitre
