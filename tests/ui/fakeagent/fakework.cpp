// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the pretended students have in their workspaces, and what is said to them.
#include "tests/ui/fakeagent/fakeparams.h"
#include "tests/ui/fakeagent/fakeplace.h"

#include "core/domain/base64.h"
#include "core/wire/methods.h"
#include "core/wire/pathjson.h"

namespace pupitre
{

Json FakePlace::message(const Json& params)
{
    Json terminals = Json::object();
    Json failed = Json::object();
    const Json told = *status(params);
    for (const SeatId& id : seatsOf(params))
        for (const Json& seat : told["seats"]) {
            if (seat["seat"] != id.text())
                continue;
            if (seat["phase"] == "open" || seat["phase"] == "handIn")
                terminals[id.text()] = seat.value("connections", 0);
            else
                failed[id.text()] = toJson(Error{ErrorKind::TooLate, id.text(), {}});
        }
    m_journal.push_back({{"n", m_journal.size() + 1},
                         {"at", toIso(now())},
                         {"who", "teacher"},
                         {"what", "message"},
                         {"tp", textOf(params, "tp")},
                         {"seat", params["seats"][0]},
                         {"result", "ok"}});
    return {{"terminals", terminals}, {"failed", failed}};
}

Result<Json> FakePlace::look(const std::string& method, const Json& params) const
{
    if (m_work.contains("error"))
        return tl::unexpected(errorFromJson(m_work["error"]));
    const auto path = pathFromJson(params.value("path", Json("")));
    const Json held = m_work.value(method == method::seatRead ? "files" : "folders", Json::object());
    if (!path || !held.contains(*path))
        return fail(ErrorKind::NotFound, path.value_or(std::string()));
    if (method == method::seatFiles)
        return Json{{"entries", held[*path]}, {"more", path->empty() ? m_work.value("more", 0U) : 0U}};
    const auto text = held[*path].get<std::string>();
    return Json{{"size", text.size()}, {"base64", toBase64(text)}};
}

} // namespace pupitre
