// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The order of one end, and the verb that carries it out.
#include "core/agent/hosts/treeends.h"

#include "core/wire/fields.h"

#include <csignal>
#include <cstdio>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

namespace pupitre
{

namespace
{

constexpr NamedValues<TreeEnd::Role, 2> roles{
    {{TreeEnd::Role::Send, "send"}, {TreeEnd::Role::Receive, "receive"}}};
constexpr NamedValues<IndexDepth, 2> depths{{{IndexDepth::Stamps, "stamps"}, {IndexDepth::Hashes, "hashes"}}};

void openManyFiles()
{
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return;
    limit.rlim_cur = limit.rlim_max; // one descriptor a level
    ::setrlimit(RLIMIT_NOFILE, &limit);
}

} // namespace

std::string toText(const TreeEnd& end)
{
    return toText(
        Json{{"role", roles.name(end.role)},
             {"folder", end.folder.string()},
             {"depth", depths.name(end.depth)},
             {"owner", end.owner},
             {"lastIndex", end.lastIndex.string()},
             {"lock", end.lock.string()},
             {"asker",
              {{"pid", end.asker.pid}, {"startTicks", end.asker.startTicks}, {"bootId", end.asker.bootId}}}});
}

Result<TreeEnd> treeEndFromText(const std::string& text)
{
    const auto json = parseJson(text, "tree end");
    if (!json)
        return tl::unexpected<Error>(json.error());
    Fields f(*json, "tree end");
    TreeEnd end;
    end.role = roles.read(f, "role", TreeEnd::Role::Send);
    end.folder = f.text("folder");
    end.depth = depths.read(f, "depth", IndexDepth::Hashes);
    end.owner = static_cast<uid_t>(f.integerOr("owner", 0, 0));
    end.lastIndex = f.textOr("lastIndex", {});
    end.lock = f.textOr("lock", {});
    Fields asker(f.object("asker"), "asker");
    end.asker = {asker.intOr("pid", 0), static_cast<std::uint64_t>(asker.integerOr("startTicks", 0, 0)),
                 asker.textOr("bootId", {})};
    if (!end.folder.is_absolute() || (end.role == TreeEnd::Role::Receive && !end.lock.is_absolute()))
        f.complain("folder");
    return f.finish(std::move(end));
}

int runTreeEnd(const std::string& text)
{
    ::signal(SIGPIPE, SIG_IGN);
    ::umask(0);
    openManyFiles();
    const auto end = treeEndFromText(text);
    if (!end)
        return 2;
    TreeWire wire(STDIN_FILENO, STDOUT_FILENO);
    const auto verdict = end->role == TreeEnd::Role::Send ? runSender(wire, *end) : runReceiver(wire, *end);
    std::fprintf(stderr, "%s\n", verdictText(verdict).c_str());
    return verdict ? 0 : 1;
}

} // namespace pupitre
