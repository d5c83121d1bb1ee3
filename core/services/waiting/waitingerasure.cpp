// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See waitingerasure.h.
#include "core/services/waiting/waitingerasure.h"

#include "core/services/waiting/waitingchange.h"
#include "core/store/waitingtable.h"

#include <nlohmann/json.hpp>

namespace pupitre
{

namespace
{

bool isSamePerson(const Member& a, const Member& b)
{
    const auto same = [](const std::string& x, const std::string& y) { return !x.empty() && x == y; };
    return same(a.login, b.login) || same(a.email, b.email) || same(a.idNumber, b.idNumber);
}

/// Does the list say anything else after it?
bool eraseFrom(WaitingClassList& list, const Member& person)
{
    std::erase_if(list.roster.entries,
                  [&](const RosterEntry& entry) { return isSamePerson(entry.member, person); });
    for (auto& [seat, logins] : list.seen)
        std::erase(logins, person.login);
    return !list.roster.entries.empty();
}

} // namespace

Result<void> eraseFromWaiting(Store& store, const Member& person)
{
    WaitingTable table(store);
    auto rows = table.all();
    if (!rows)
        return tl::unexpected(rows.error());
    for (WaitingRow& row : *rows) {
        const auto json = parseJson(row.json, "waiting change");
        auto what = json ? waitingFromJson(*json) : tl::unexpected(json.error());
        auto* list = what ? std::get_if<WaitingClassList>(&*what) : nullptr;
        if (list == nullptr)
            continue; // extensions name seats, not people
        const bool stays = eraseFrom(*list, person);
        row.json = toText(toJson(*what));
        if (row.refused)
            row.refused = Error{row.refused->kind, {}, {}}; // its words may name the person
        if (auto done = stays ? table.update(row) : table.remove(row.id); !done)
            return done;
    }
    return {};
}

} // namespace pupitre
