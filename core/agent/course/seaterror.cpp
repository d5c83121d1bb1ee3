// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See seaterror.h. Where such a file cannot be written (a full disk), the caller's own report still carries
// the error.
#include "core/agent/course/seaterror.h"

#include "core/agent/system/smallfile.h"
#include "core/wire/json.h"

#include <map>
#include <nlohmann/json.hpp>

namespace pupitre
{

std::optional<Error> readSeatError(const StateTree& tree, const SeatTp& seat)
{
    const auto text = readFile(tree.errorFile(seat), 64 * 1024);
    if (!text)
        return std::nullopt;
    const auto json = parseJson(*text, "error");
    return json ? std::optional<Error>(errorFromJson(*json)) : std::nullopt;
}

void keepSeatErrors(const StateTree& tree, const Course& course, const std::vector<SeatFailure>& failures)
{
    std::map<SeatTp, Error> standing;
    for (const SeatFailure& failure : failures)
        if (!failure.where.seat.empty())
            standing.insert_or_assign(failure.where, failure.error);
    for (const Tp& tp : course.tps) {
        for (const Seat& seat : course.seats) {
            const SeatTp where{course.id, tp.id, seat.id};
            const auto found = standing.find(where);
            if (found == standing.end()) {
                if (pupitre::exists(tree.errorFile(where)))
                    static_cast<void>(removeFile(tree.errorFile(where)));
                continue;
            }
            if (readSeatError(tree, where) == found->second)
                continue;
            if (makeFolders(tree.seatTp(where)))
                static_cast<void>(replaceFile(tree.errorFile(where), toText(toJson(found->second)) + "\n"));
        }
    }
}

} // namespace pupitre
