// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See worklooking.h.
#include "core/services/seats/worklooking.h"

#include "core/domain/base64.h"
#include "core/wire/methods.h"
#include "core/wire/pathjson.h"
#include "core/wire/workjson.h"

#include <nlohmann/json.hpp>

namespace pupitre
{

namespace
{

Json lookParams(const WorkRef& work, const std::string& path)
{
    return {{"course", work.tp.course.text()},
            {"tp", work.tp.tp.text()},
            {"seat", work.seat.text()},
            {"path", pathToJson(path)}};
}

Result<std::string> lookedBytes(const Json& answer, const std::string& path)
{
    const auto size = answer.find("size");
    const auto base64 = answer.find("base64");
    if (size == answer.end() || !size->is_number_unsigned() || base64 == answer.end() || !base64->is_string())
        return fail(ErrorKind::ProtocolViolation, "seat.read");
    if (size->get<std::uint64_t>() > mostLookBytes)
        return fail(ErrorKind::TooLarge, path, std::to_string(mostLookBytes));
    auto bytes = fromBase64(base64->get<std::string>());
    if (!bytes || bytes->size() != size->get<std::uint64_t>())
        return fail(ErrorKind::ProtocolViolation, "seat.read");
    return *std::move(bytes);
}

} // namespace

void listWork(PlaceBook& places, const WorkRef& work, const std::string& path, Reply<WorkListing> reply)
{
    PlaceLink* link = places.link(work.tp.place);
    if (link == nullptr)
        return reply(fail(ErrorKind::NotFound, work.tp.place.text()));
    link->call(method::seatFiles, lookParams(work, path),
               Reply<Json>(&places, [reply](const Result<Json>& answer) {
                   reply(answer ? workListingFromJson(*answer) : tl::unexpected(answer.error()));
               }));
}

void readWork(PlaceBook& places, const WorkRef& work, const std::string& path, Reply<std::string> reply)
{
    PlaceLink* link = places.link(work.tp.place);
    if (link == nullptr)
        return reply(fail(ErrorKind::NotFound, work.tp.place.text()));
    Json params = lookParams(work, path);
    params["most"] = mostLookBytes;
    link->call(method::seatRead, std::move(params),
               Reply<Json>(&places, [reply, path](const Result<Json>& answer) {
                   reply(answer ? lookedBytes(*answer, path) : tl::unexpected(answer.error()));
               }));
}

} // namespace pupitre
