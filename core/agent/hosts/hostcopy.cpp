// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See hostcopy.h.
#include "core/agent/hosts/hostcopy.h"

#include "core/agent/data/datatree.h"
#include "core/agent/system/smallfile.h"
#include "core/wire/fields.h"

#include <algorithm>
#include <set>
#include <sys/stat.h>

namespace pupitre
{

namespace
{

/// An upload puts a new folder in the place of the old one, so the folder itself tells.
std::optional<std::string> stampOfFolder(const std::filesystem::path& folder)
{
    struct stat status {
    };
    if (::lstat(folder.c_str(), &status) != 0 || !S_ISDIR(status.st_mode))
        return std::nullopt;
    return std::to_string(status.st_ino) + " " + std::to_string(status.st_mtim.tv_sec) + "."
           + std::to_string(status.st_mtim.tv_nsec);
}

/// Names of what this copy needs. A path of the TP's own is the place's, and must be on each host.
std::vector<std::string> neededTrees(const Course& copy)
{
    std::set<std::string> names;
    for (const Tp& tp : copy.tps) {
        if (!tp.codeVersion.empty())
            names.insert(codeName(tp.id, tp.codeVersion));
        if (tp.dataPath.empty())
            names.insert("data");
        else if (const auto set = dataSetIn(tp.dataPath))
            names.insert(dataSetName(*set));
        if (tp.documentsPath.empty())
            names.insert("documents");
    }
    return {names.begin(), names.end()};
}

} // namespace

Course courseFor(const Course& course, const std::vector<HostedSeat>& seats)
{
    const auto any = [&](const auto& matches) { return std::ranges::any_of(seats, matches); };
    Course copy = course;
    copy.hosts.clear();
    std::erase_if(copy.seats, [&](const Seat& seat) {
        return !any([&](const HostedSeat& one) { return one.seat == seat.id; });
    });
    for (Seat& seat : copy.seats)
        for (Member& member : seat.members) {
            Member nameless;
            nameless.keys = std::move(member.keys);
            member = std::move(nameless);
        }
    std::erase_if(copy.tps,
                  [&](const Tp& tp) { return !any([&](const HostedSeat& one) { return one.tp == tp.id; }); });
    for (Tp& tp : copy.tps)
        std::erase_if(tp.overrides, [&](const auto& granted) { return copy.seat(granted.first) == nullptr; });
    return copy;
}

HostMemory readHostMemory(const StateTree& tree, const CourseId& course, const HostId& host)
{
    HostMemory memory;
    const auto text = readFile(tree.hostState(course, host), 1024 * 1024);
    const auto json = text ? parseJson(*text, "host") : tl::unexpected<Error>(text.error());
    if (!json)
        return memory;
    Fields f(*json, "host");
    memory.silentSince = f.maybeInstant("silentSince");
    memory.owes = f.flagOr("owes", false);
    for (const auto& [name, stamp] : f.object("sent").items())
        if (stamp.is_string())
            memory.sent.emplace(name, stamp.get<std::string>());
    return memory;
}

Result<void> writeHostMemory(const StateTree& tree, const CourseId& course, const HostId& host,
                             const HostMemory& memory)
{
    if (readHostMemory(tree, course, host) == memory)
        return {};
    Json json{{"sent", memory.sent}, {"owes", memory.owes}};
    if (memory.silentSince)
        json["silentSince"] = toIso(*memory.silentSince);
    const auto file = tree.hostState(course, host);
    return makeFolders(file.parent_path()).and_then([&] { return replaceFile(file, toText(json) + "\n"); });
}

Result<void> sendShared(const StateTree& tree, const RemoteHost& host, const Course& copy,
                        const std::vector<std::string>& there, HostMemory& memory, std::stop_token stop)
{
    for (const auto& name : neededTrees(copy)) {
        const auto what = hostedTree(tree, copy.id, name);
        if (!what)
            return tl::unexpected<Error>(what.error());
        const auto stamp = stampOfFolder(what->folder);
        const bool has = std::ranges::find(there, name) != there.end();
        if (!stamp || (has && memory.sent.contains(name) && memory.sent.at(name) == *stamp))
            continue;
        if (auto sent = host.send(copy.id, name, what->folder, stop); !sent)
            return sent;
        memory.sent.insert_or_assign(name, *stamp);
    }
    return {};
}

} // namespace pupitre
