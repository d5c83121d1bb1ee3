// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See marks.h.
#include "core/agent/course/marks.h"

#include "core/agent/course/reserve.h"
#include "core/agent/system/clock.h"
#include "core/agent/system/smallfile.h"
#include "core/wire/json.h"

#include <nlohmann/json.hpp>

namespace pupitre
{

namespace
{
using Path = StateTree::Path;

/// Nothing where there is no such mark.
Result<std::optional<Json>> readMark(const Path& path)
{
    const auto text = readFile(path, 64 * 1024);
    if (!text) {
        if (text.error().kind == ErrorKind::NotFound)
            return std::optional<Json>{};
        return tl::unexpected(text.error());
    }
    auto json = parseJson(*text, "mark");
    if (!json || !json->is_object())
        return fail(ErrorKind::Malformed, "mark", path.string());
    return std::optional<Json>(std::move(*json));
}

Result<int> positiveNumber(const Json& mark, const Path& path)
{
    if (!mark.contains("submission") || !mark["submission"].is_number_integer())
        return fail(ErrorKind::Malformed, "mark", path.string());
    const auto number = mark["submission"].get<std::int64_t>();
    if (number < 1 || number > 1'000'000)
        return fail(ErrorKind::Malformed, "mark", path.string());
    return static_cast<int>(number);
}

Result<std::optional<FrozenMark>> readFrozen(const Path& path)
{
    const auto mark = readMark(path);
    if (!mark)
        return tl::unexpected(mark.error());
    if (!*mark)
        return std::optional<FrozenMark>{};
    const auto number = positiveNumber(**mark, path);
    if (!number)
        return tl::unexpected(number.error());
    if (!(*mark)->contains("at") || !(**mark)["at"].is_string())
        return fail(ErrorKind::Malformed, "mark", path.string());
    const auto at = instantFromIso((**mark)["at"].get<std::string>());
    if (!at)
        return fail(ErrorKind::Malformed, "mark", path.string());
    return std::optional<FrozenMark>(FrozenMark{*number, *at});
}

Result<int> readCollected(const Path& path)
{
    const auto mark = readMark(path);
    if (!mark)
        return tl::unexpected(mark.error());
    if (!*mark)
        return 0;
    return positiveNumber(**mark, path);
}

std::string reasonOf(const Json& mark)
{
    return mark.contains("reason") && mark["reason"].is_string() ? mark["reason"].get<std::string>() : "";
}

Result<void> writeMark(const StateTree& tree, const CourseId& course, const Path& path, const Json& mark)
{
    return withReserve(tree, [&]() -> Result<void> {
        if (auto made = makeFolders(tree.marks(course)); !made)
            return made;
        return writeFileAtomically(path, toText(mark) + "\n");
    });
}

Result<void> clearMark(const StateTree& tree, const CourseId& course, const Path& path)
{
    if (!pupitre::exists(path))
        return {};
    if (auto removed = removeFile(path); !removed)
        return removed;
    return syncFolder(tree.marks(course));
}
} // namespace

Result<Marks> readMarks(const StateTree& tree, const SeatTp& seat)
{
    Marks marks;
    const auto frozen = readFrozen(tree.mark(seat, "frozen"));
    if (!frozen)
        return tl::unexpected(frozen.error());
    marks.frozen = *frozen;
    const auto collected = readCollected(tree.mark(seat, "collected"));
    if (!collected)
        return tl::unexpected(collected.error());
    marks.collected = *collected;
    const auto blocked = readMark(tree.seatMark(seat.course, seat.seat, "blocked"));
    if (!blocked)
        return tl::unexpected(blocked.error());
    if (*blocked)
        marks.blocked = reasonOf(**blocked);
    marks.revoked = pupitre::exists(tree.seatMark(seat.course, seat.seat, "revoked"));
    marks.purged = pupitre::exists(tree.mark(seat, "purged"));
    return marks;
}

Result<void> writeFrozen(const StateTree& tree, const SeatTp& seat, FrozenMark mark)
{
    return writeMark(tree, seat.course, tree.mark(seat, "frozen"),
                     Json{{"submission", mark.submission}, {"at", toIso(mark.at)}});
}

Result<void> writeCollected(const StateTree& tree, const SeatTp& seat, int submission)
{
    const Path path = tree.mark(seat, "collected");
    const auto before = readCollected(path);
    if (before && *before >= submission)
        return {};
    return writeMark(tree, seat.course, path, Json{{"submission", submission}, {"at", toIso(now())}});
}

Result<void> writePurged(const StateTree& tree, const SeatTp& seat)
{
    return writeMark(tree, seat.course, tree.mark(seat, "purged"), Json{{"at", toIso(now())}});
}

Result<void> writeRevoked(const StateTree& tree, const CourseId& course, const SeatId& seat)
{
    return writeMark(tree, course, tree.seatMark(course, seat, "revoked"), Json{{"at", toIso(now())}});
}

Result<void> clearRevoked(const StateTree& tree, const CourseId& course, const SeatId& seat)
{
    return clearMark(tree, course, tree.seatMark(course, seat, "revoked"));
}

Result<void> writeBlocked(const StateTree& tree, const CourseId& course, const SeatId& seat,
                          const std::string& reason)
{
    return writeMark(tree, course, tree.seatMark(course, seat, "blocked"),
                     Json{{"at", toIso(now())}, {"reason", reason}});
}

Result<void> clearBlocked(const StateTree& tree, const CourseId& course, const SeatId& seat)
{
    return clearMark(tree, course, tree.seatMark(course, seat, "blocked"));
}

} // namespace pupitre
