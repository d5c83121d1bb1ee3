// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See looking.h.
#include "core/agent/course/looking.h"

#include "core/agent/course/coursefile.h"
#include "core/agent/course/home.h"
#include "core/agent/course/journal.h"
#include "core/agent/course/marks.h"
#include "core/agent/hosts/away.h"
#include "core/agent/seats/mappedwork.h"
#include "core/agent/system/smallfile.h"
#include "core/domain/base64.h"
#include "core/wire/workjson.h"

namespace pupitre
{

namespace
{

/// Why there is nothing to look into, where that is so.
Result<void> requireWork(const StateTree& tree, const SeatTp& seat)
{
    if (isAway(tree, seat))
        return fail(ErrorKind::InvalidArgument, seat.seat.text(), "away");
    if (pupitre::exists(tree.workspace(seat)))
        return {};
    const auto marks = readMarks(tree, seat);
    if (!marks)
        return tl::unexpected(marks.error());
    if (marks->purged)
        return fail(ErrorKind::NotFound, seat.seat.text(), "purged");
    if (marks->frozen)
        return fail(ErrorKind::TooLate, seat.seat.text(), toIso(marks->frozen->at));
    return fail(ErrorKind::NotFound, seat.seat.text(), "workspace");
}

Result<void> requireSeat(const StateTree& tree, const SeatTp& seat)
{
    const auto file = readCourse(tree, seat.course);
    if (!file)
        return tl::unexpected(file.error());
    if (file->course.tp(seat.tp) == nullptr)
        return fail(ErrorKind::NotFound, seat.tp.text());
    if (file->course.seat(seat.seat) == nullptr)
        return fail(ErrorKind::NotFound, seat.seat.text());
    return {};
}

/// Beside the workspace lies when the last line was written; a clock that was set back writes another.
Result<void> noteLook(const StateTree& tree, const SeatTp& seat, Instant now)
{
    const auto file = tree.seatTp(seat) / "looked";
    const auto noted =
        readFile(file, 100).and_then([](const std::string& text) { return instantFromIso(text); });
    if (noted && *noted <= now && now - *noted < oneLook)
        return {};
    auto written = appendJournal(tree, seat.course,
                                 {0, now, "teacher", "look", seat.tp.text(), seat.seat.text(), "ok", {}});
    if (written)
        static_cast<void>(replaceFile(file, toIso(now))); // else the next look has a line of its own
    return written;
}

/// One job of the worker, made for the student's id there.
Result<Json> lookWith(const StateTree& tree, Engine& engine, const SeatTp& seat, Instant now,
                      std::stop_token stop, const std::function<Json(uid_t)>& job)
{
    auto may = requireHome(tree, seat.course).and_then([&] { return requireSeat(tree, seat); }).and_then([&] {
        return requireWork(tree, seat);
    });
    if (!may)
        return tl::unexpected(may.error());
    const auto facts = engine.available();
    if (!facts)
        return tl::unexpected(facts.error());
    if (auto noted = noteLook(tree, seat, now); !noted)
        return tl::unexpected(noted.error());
    const auto answers =
        runMappedJobs(tree, engine, {job(static_cast<uid_t>(studentUid(facts->identity)))}, std::move(stop));
    if (answers.front())
        return *answers.front();
    if (auto there = requireWork(tree, seat); !there) // closed at this very moment
        return tl::unexpected(there.error());
    return tl::unexpected(answers.front().error());
}

} // namespace

Result<WorkListing> listSeatWork(const StateTree& tree, Engine& engine, const SeatTp& seat,
                                 const std::string& path, Instant now, std::stop_token stop)
{
    return lookWith(tree, engine, seat, now, std::move(stop),
                    [&](uid_t owner) { return mapped::list(tree.workspace(seat).string(), path, owner); })
        .and_then(workListingFromJson);
}

Result<LookedFile> readSeatWork(const StateTree& tree, Engine& engine, const SeatTp& seat,
                                const std::string& path, std::uint64_t most, Instant now,
                                std::stop_token stop)
{
    return lookWith(
               tree, engine, seat, now, std::move(stop),
               [&](uid_t owner) { return mapped::read(tree.workspace(seat).string(), path, owner, most); })
        .and_then([](const Json& answer) -> Result<LookedFile> {
            const auto bytes = fromBase64(answer.value("base64", std::string()));
            if (!bytes)
                return fail(ErrorKind::ProtocolViolation, "read");
            return LookedFile{answer.value("size", std::uint64_t{0}), *bytes};
        });
}

} // namespace pupitre
