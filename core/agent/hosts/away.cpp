// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See away.h. where.json is written before the move, so that a seat that is away always says where.
#include "core/agent/hosts/away.h"

#include "core/agent/system/beneath.h"
#include "core/agent/system/errnoerror.h"
#include "core/agent/system/smallfile.h"
#include "core/wire/fields.h"

#include <cstdio>

namespace pupitre
{

namespace
{

constexpr std::size_t recordLimit = 64 * 1024;

std::filesystem::path whereFile(const StateTree& tree, const SeatTp& seat)
{
    return tree.away(seat) / "where.json";
}

std::filesystem::path farFile(const StateTree& tree, const SeatTp& seat)
{
    return tree.away(seat) / "status.json";
}

Result<Json> readRecord(const std::filesystem::path& file)
{
    const auto text = readFile(file, recordLimit);
    return text ? parseJson(*text, "record") : tl::unexpected<Error>(text.error());
}

Result<AwayRecord> awayFromJson(const Json& json)
{
    Fields f(json, "away");
    AwayRecord record;
    record.host = f.id<HostId>("host");
    record.address = f.text("address");
    record.since = f.instant("since");
    record.lastHome = f.maybeInstant("lastHome");
    return f.finish(std::move(record));
}

Result<LostRecord> lostFromJson(const Json& json)
{
    Fields f(json, "lost");
    LostRecord record;
    record.host = f.id<HostId>("host");
    record.address = f.text("address");
    record.at = f.instant("at");
    record.lastHome = f.maybeInstant("lastHome");
    record.closed = f.flagOr("closed", false);
    return f.finish(std::move(record));
}

} // namespace

bool isAway(const StateTree& tree, const SeatTp& seat)
{
    return pupitre::exists(tree.awayWork(seat));
}

Result<std::optional<AwayRecord>> readAway(const StateTree& tree, const SeatTp& seat)
{
    if (!isAway(tree, seat))
        return std::optional<AwayRecord>{};
    return readRecord(whereFile(tree, seat)).and_then(awayFromJson).map([](AwayRecord record) {
        return std::optional<AwayRecord>(std::move(record));
    });
}

Result<void> writeAway(const StateTree& tree, const SeatTp& seat, const AwayRecord& record)
{
    Json json{{"host", record.host.text()}, {"address", record.address}, {"since", toIso(record.since)}};
    if (record.lastHome)
        json["lastHome"] = toIso(*record.lastHome);
    return makeFolders(tree.away(seat)).and_then([&] {
        return writeFileAtomically(whereFile(tree, seat), toText(json) + "\n");
    });
}

Result<void> requireAllHome(const StateTree& tree, const Course& course)
{
    for (const Tp& tp : course.tps)
        for (const Seat& seat : course.seats)
            if (isAway(tree, {course.id, tp.id, seat.id}))
                return fail(ErrorKind::Busy, course.id.text(), seat.id.text());
    return {};
}

Result<void> goAway(const StateTree& tree, const SeatTp& seat, const AwayRecord& record)
{
    auto ready = makeFolders(tree.away(seat))
                     .and_then([&] { return removeFile(tree.away(seat) / "index"); }) // of another stay
                     .and_then([&] { return removeFile(farFile(tree, seat)); })
                     .and_then([&] { return makeFolders(tree.work(seat)); })
                     .and_then([&] { return writeAway(tree, seat, record); });
    if (!ready)
        return ready;
    if (::rename(tree.work(seat).c_str(), tree.awayWork(seat).c_str()) != 0)
        return failErrno(tree.work(seat).string());
    return syncFolder(tree.away(seat)).and_then([&] { return syncFolder(tree.seatTp(seat)); });
}

Result<void> comeHome(const StateTree& tree, const SeatTp& seat)
{
    // An empty folder where it goes is nobody's work; anything else is, and stops the move.
    if (::rename(tree.awayWork(seat).c_str(), tree.work(seat).c_str()) != 0)
        return failErrno(tree.awayWork(seat).string());
    if (auto synced = syncFolder(tree.seatTp(seat)); !synced)
        return synced;
    return removeTree(tree.away(seat)); // what is left are our records
}

std::optional<FarSeat> readFarSeat(const StateTree& tree, const SeatTp& seat)
{
    const auto json = readRecord(farFile(tree, seat));
    auto far = json ? farSeatFromJson(seat.course, *json) : tl::unexpected<Error>(json.error());
    return far ? std::optional<FarSeat>(*std::move(far)) : std::nullopt;
}

Result<void> writeFarSeat(const StateTree& tree, const FarSeat& seat)
{
    if (readFarSeat(tree, seat.where) == seat)
        return {};
    return replaceFile(farFile(tree, seat.where), toText(toJson(seat)) + "\n");
}

std::optional<LostRecord> readLost(const StateTree& tree, const SeatTp& seat)
{
    const auto record = readRecord(tree.lostFile(seat)).and_then(lostFromJson);
    return record ? std::optional<LostRecord>(*record) : std::nullopt;
}

Result<void> writeLost(const StateTree& tree, const SeatTp& seat, const LostRecord& record)
{
    Json json{{"host", record.host.text()},
              {"address", record.address},
              {"at", toIso(record.at)},
              {"closed", record.closed}};
    if (record.lastHome)
        json["lastHome"] = toIso(*record.lastHome);
    return writeFileAtomically(tree.lostFile(seat), toText(json) + "\n");
}

} // namespace pupitre
