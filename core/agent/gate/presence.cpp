// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A full disk must not keep a student from coming in to remove files, so the reserve is used for these.
#include "core/agent/gate/presence.h"

#include "core/agent/course/connections.h"
#include "core/agent/course/reserve.h"
#include "core/agent/system/clock.h"
#include "core/agent/system/process.h"
#include "core/agent/system/smallfile.h"
#include "core/wire/json.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <unistd.h>

namespace pupitre
{

namespace
{

std::string connectionText(const Caller& caller)
{
    const auto self = ownIdentity();
    Json json{{"pid", self.pid},       {"startTicks", self.startTicks},
              {"bootId", self.bootId}, {"kind", kindName(caller.ask)},
              {"since", toIso(now())}, {"sshdPid", ::getppid()}};
    if (!caller.tty.empty())
        json["tty"] = caller.tty;
    if (!caller.key.empty())
        json["key"] = caller.key;
    return toText(json);
}

} // namespace

Result<Presence> Presence::announce(const StateTree& tree, const CourseId& course, const SeatId& seat,
                                    const Caller& caller)
{
    Presence presence(tree);
    const auto text = connectionText(caller);
    std::error_code failed;
    for (std::filesystem::directory_iterator it(tree.seat(course, seat), failed), end; !failed && it != end;
         it.increment(failed)) {
        const auto tp = TpId::parse(it->path().filename().string());
        if (!tp || !it->is_directory(failed))
            continue;
        const SeatTp where{course, *tp, seat};
        const auto folder = tree.connections(where);
        const File file{where, folder / (std::to_string(::getpid()) + ".json")};
        auto written = withReserve(tree, [&]() -> Result<void> {
            if (auto made = makeFolders(folder); !made)
                return made;
            return replaceFile(file.path, text);
        });
        if (!written)
            return tl::unexpected(written.error());
        presence.m_files.push_back(file);
    }
    return presence;
}

void Presence::workOn(const std::vector<TpId>& tps)
{
    takeBack(tps);
    m_works = true;
}

void Presence::takeBack(const std::vector<TpId>& butNot)
{
    std::erase_if(m_files, [&](const File& file) {
        if (std::ranges::find(butNot, file.seat.tp) != butNot.end())
            return false;
        static_cast<void>(removeFile(file.path)); // one that stays is removed by the next tick
        return true;
    });
}

Presence::~Presence()
{
    for (const File& file : m_files)
        if (m_works)
            noteSeen(m_tree, file.seat);
    takeBack({});
}

} // namespace pupitre
