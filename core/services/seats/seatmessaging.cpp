// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See seatmessaging.h.
#include "core/services/seats/seatmessaging.h"

#include "core/wire/messagejson.h"
#include "core/wire/methods.h"

#include <nlohmann/json.hpp>

namespace pupitre
{

void sendMessage(PlaceBook& places, const TpRef& tp, const std::vector<SeatId>& seats,
                 const std::string& text, Reply<MessageSent> reply)
{
    const auto plain = checkedMessage(text);
    if (!plain)
        return reply(tl::unexpected(plain.error()));
    PlaceLink* link = places.link(tp.place);
    if (link == nullptr)
        return reply(fail(ErrorKind::NotFound, tp.place.text()));
    Json list = Json::array();
    for (const SeatId& seat : seats)
        list.push_back(seat.text());
    link->call(method::seatMessage,
               {{"course", tp.course.text()}, {"tp", tp.tp.text()}, {"seats", list}, {"text", *plain}},
               Reply<Json>(&places, [reply](const Result<Json>& answer) {
                   reply(answer ? messageSentFromJson(*answer) : tl::unexpected(answer.error()));
               }));
}

} // namespace pupitre
