// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See idmap.h. A second process stays outside, where newuidmap has the right to write the map.
#include "core/agent/engines/idmap.h"

#include "core/agent/check/account.h"
#include "core/agent/engines/engine.h"
#include "core/agent/seats/agentprogram.h"
#include "core/agent/system/child.h"
#include "core/agent/system/errnoerror.h"
#include "core/agent/system/fd.h"
#include "core/agent/system/smallfile.h"

#include <cstdio>
#include <fcntl.h>
#include <sched.h>
#include <sys/wait.h>
#include <unistd.h>

namespace pupitre
{

namespace
{

constexpr std::uint32_t subordinateIdsNeeded = 65535; // as for Podman: a place can change its engine later

std::uint32_t givenAway(const std::vector<IdRange>& ranges)
{
    std::uint32_t sum = 0;
    for (const auto& range : ranges)
        sum += range.inside == 0 ? 0 : range.count;
    return sum;
}

/// An instance's `id` is the account's `id` + 1, as with Podman.
void addOne(std::vector<IdRange>& to, const std::vector<IdRange>& ranges, std::uint32_t id)
{
    for (const auto& range : ranges)
        if (range.inside != 0 && range.inside <= id + 1 && id + 1 - range.inside < range.count)
            to.push_back({id, range.outside + (id + 1 - range.inside), 1});
}

std::vector<IdRange> idsInside(const std::vector<IdRange>& ranges)
{
    std::vector<IdRange> inside{ranges.front()};
    addOne(inside, ranges, instanceUid);
    addOne(inside, ranges, keeperUid);
    return inside;
}

Result<void> writeMap(const char* program, int process, const std::vector<IdRange>& ranges)
{
    std::vector<std::string> argv{program, std::to_string(process)};
    for (const auto& range : ranges)
        for (const auto number : {range.inside, range.outside, range.count})
            argv.push_back(std::to_string(number));
    const auto done = runChildOk(argv, ErrorKind::NoSubuid);
    return done ? Result<void>{} : tl::unexpected<Error>(done.error());
}

bool wroteMap(const char* program, int process, const std::vector<IdRange>& ranges)
{
    const auto written = writeMap(program, process, ranges);
    if (!written)
        std::fprintf(stderr, "pupitre-agent: %s: %s\n", written.error().subject.c_str(),
                     written.error().detail.c_str());
    return written.has_value();
}

bool endedWell(int child)
{
    int status = 0;
    while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

/// The process that stays outside. Both programs at once: they are most of the time a visit for files takes
/// to begin.
[[noreturn]] void writeMapsFor(int process, int asked, const IdMap& map)
{
    char byte = 0;
    if (::read(asked, &byte, 1) != 1) // it died
        ::_exit(1);
    const int groups = ::fork();
    if (groups < 0)
        ::_exit(1);
    if (groups == 0)
        ::_exit(wroteMap("newgidmap", process, map.gids) ? 0 : 1);
    const bool users = wroteMap("newuidmap", process, map.uids);
    ::_exit(endedWell(groups) && users ? 0 : 1);
}

Result<void> enterWithSubordinates(const IdMap& map)
{
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0)
        return failErrno("pipe");
    const Fd asked(ends[0]);
    Fd ask(ends[1]);
    const int self = ::getpid();
    const int outside = ::fork();
    if (outside < 0)
        return failErrno("fork");
    if (outside == 0) {
        ask.reset();
        writeMapsFor(self, asked.get(), map);
    }
    const bool apart = ::unshare(CLONE_NEWUSER) == 0;
    const int refused = errno;
    if (apart && ::write(ask.get(), "", 1) != 1)
        return failErrno("pipe");
    ask.reset();
    const bool written = endedWell(outside);
    if (!apart)
        return tl::unexpected<Error>(errnoError(refused, "user namespace"));
    if (!written)
        return fail(ErrorKind::NoSubuid, std::to_string(map.uids.front().outside));
    return {};
}

Result<void> writeOwnMap(const char* file, std::uint32_t outside)
{
    const std::string text = "0 " + std::to_string(outside) + " 1";
    const Fd map(::open(file, O_WRONLY | O_CLOEXEC));
    if (!map.valid() || ::write(map.get(), text.data(), text.size()) != static_cast<ssize_t>(text.size()))
        return failErrno(file);
    return {};
}

Result<void> enterAlone()
{
    const auto uid = ::getuid();
    const auto gid = ::getgid();
    if (::unshare(CLONE_NEWUSER) != 0)
        return failErrno("user namespace");
    const Fd groups(::open("/proc/self/setgroups", O_WRONLY | O_CLOEXEC));
    if (groups.valid() && ::write(groups.get(), "deny", 4) != 4) // the kernel insists, see user_namespaces(7)
        return failErrno("setgroups");
    return writeOwnMap("/proc/self/uid_map", uid).and_then([&] {
        return writeOwnMap("/proc/self/gid_map", gid);
    });
}

} // namespace

std::vector<IdRange> idRanges(std::uint32_t own, const std::string& text, const std::string& name,
                              std::uint32_t uid)
{
    std::vector<IdRange> ranges{{0, own, 1}};
    std::uint32_t inside = 1;
    for (const auto& range : subordinateRangesIn(text, name, uid)) {
        ranges.push_back({inside, range.first, range.count});
        inside += range.count;
    }
    return ranges;
}

IdMap accountIds()
{
    IdMap map;
    const auto name = accountName();
    const auto uid = ::getuid();
    map.uids = idRanges(uid, readFile("/etc/subuid").value_or(""), name, uid);
    map.gids = idRanges(::getgid(), readFile("/etc/subgid").value_or(""), name, uid);
    if (givenAway(map.uids) >= subordinateIdsNeeded && givenAway(map.gids) >= subordinateIdsNeeded
        && findProgram("newuidmap") && findProgram("newgidmap")) {
        map.identity = IdentityKind::Subuid;
        return map;
    }
    map.uids.resize(1);
    map.gids.resize(1);
    return map;
}

IdMap instanceIds(const IdMap& account)
{
    return {idsInside(account.uids), idsInside(account.gids), account.identity};
}

Result<void> enterIds(const IdMap& map)
{
    const auto entered = map.identity == IdentityKind::Subuid ? enterWithSubordinates(map) : enterAlone();
    if (!entered)
        return entered;
    if (::setresgid(0, 0, 0) != 0 || ::setresuid(0, 0, 0) != 0)
        return failErrno("setresuid");
    return {};
}

Error replaceProcess(const std::vector<std::string>& argv)
{
    std::vector<char*> words;
    for (const auto& word : argv)
        words.push_back(const_cast<char*>(word.c_str())); // C's signature; execve changes nothing
    words.push_back(nullptr);
    ::execv(words[0], words.data());
    return errnoError(errno, argv.front());
}

std::vector<std::string> mapArguments(const StateTree& tree, const std::vector<std::string>& inner)
{
    const auto program = agentProgram(tree);
    std::vector<std::string> argv{program ? program->string() : tree.agentBinary().string(), "map"};
    argv.insert(argv.end(), inner.begin(), inner.end());
    return argv;
}

int runMap(const std::vector<std::string>& argv)
{
    auto entered = enterIds(accountIds());
    if (entered)
        entered = tl::unexpected<Error>(replaceProcess(argv));
    std::fprintf(stderr, "pupitre-agent: map: %s: %s\n", entered.error().subject.c_str(),
                 entered.error().detail.c_str());
    return 126;
}

} // namespace pupitre
