// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See fileresetting.h.
#include "core/services/seats/fileresetting.h"

#include "core/wire/methods.h"
#include "core/wire/pathjson.h"
#include "core/wire/resetjson.h"

#include <nlohmann/json.hpp>

namespace pupitre
{

void resetFile(PlaceBook& places, const TpRef& tp, const FileResetWish& wish, Reply<FileResets> reply)
{
    PlaceLink* link = places.link(tp.place);
    if (link == nullptr)
        return reply(fail(ErrorKind::NotFound, tp.place.text()));
    Json seats = Json::array();
    for (const SeatId& seat : wish.seats)
        seats.push_back(seat.text());
    link->call(method::seatResetFile,
               {{"course", tp.course.text()},
                {"tp", tp.tp.text()},
                {"seats", std::move(seats)},
                {"path", pathToJson(wish.path)}},
               Reply<Json>(&places, [reply](const Result<Json>& answer) {
                   reply(answer ? fileResetsFromJson(*answer) : tl::unexpected(answer.error()));
               }));
}

} // namespace pupitre
