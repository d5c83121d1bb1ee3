// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The folder of a collection on this computer: names that strangers gave made safe, what is there already
// offered to the transfer, what has arrived checked and put in its place.
#pragma once

#include "core/services/handins/collect.h"

#include <algorithm>
#include <map>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace pupitre
{

/// "Exemple Ada_aexemple" for each seat, safe as a folder name everywhere: no separators or control bytes, no
/// dot, dash or blank at the front, none at the end, at most 100 bytes cut at a character; different for
/// different seats.
[[nodiscard]] std::vector<std::string> folderNames(const std::vector<Seat>& seats);

/// One submission that is fetched by itself.
struct CollectPiece {
    SeatId seat;
    Submission submission;
};

/// The newest submission of each of these seats that has one.
[[nodiscard]] std::vector<CollectPiece> piecesOf(const std::vector<SeatId>& seats, const TpStatus& status);

struct CollectPlan {
    std::filesystem::path folder;
    CollectWish wish; // what is made of it afterwards
    CourseId course;
    TpId tp;
    std::vector<Seat> seats;                 // all, also where some are collected: names must stay the same
    std::optional<std::vector<SeatId>> only; // nothing: everybody
    std::vector<CollectPiece> pieces;        // of `only`
    std::vector<std::string> placeKeys;      // empty: signatures cannot be checked
    std::map<SeatId, Error> failed{};        // whose work could not be fetched, and why

    [[nodiscard]] bool concerns(const SeatId& seat) const
    {
        return !only || std::find(only->begin(), only->end(), seat) != only->end();
    }

    [[nodiscard]] std::filesystem::path incoming() const { return folder / ".pupitre-incoming"; }
};

/// Makes the incoming folder, with hard links to what an earlier collection brought, so that it is not sent
/// again and nothing that happens there touches it.
[[nodiscard]] Result<void> offerWhatIsHere(const CollectPlan& plan, std::stop_token stop);

/// Checks each <seat>/<n> of the incoming folder, moves it to its place and removes the incoming folder.
[[nodiscard]] Result<CollectReport> settle(const CollectPlan& plan, std::stop_token stop);

} // namespace pupitre
