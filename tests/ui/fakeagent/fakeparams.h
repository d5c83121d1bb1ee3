// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a request names.
#pragma once

#include "core/domain/course.h"
#include "core/wire/json.h"

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace pupitre
{

/// The text of a member; empty where there is none.
[[nodiscard]] inline std::string textOf(const Json& params, const char* name)
{
    return params.is_object() && params.contains(name) && params[name].is_string()
               ? params[name].get<std::string>()
               : std::string();
}

[[nodiscard]] inline std::vector<SeatId> seatsOf(const Json& params)
{
    std::vector<SeatId> ids;
    for (const Json& one : params.value("seats", Json::array())) {
        if (const auto id = SeatId::parse(one.is_string() ? one.get<std::string>() : std::string()))
            ids.push_back(*id);
    }
    return ids;
}

[[nodiscard]] inline std::vector<SeatId> activeSeats(const Course& course)
{
    std::vector<SeatId> ids;
    for (const Seat& seat : course.seats) {
        if (seat.standing == SeatStanding::Active)
            ids.push_back(seat.id);
    }
    return ids;
}

} // namespace pupitre
