// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whose seat a participant of a learning platform is: by id number, else by mail, else by full name, and only
// where that is certain.
#pragma once

#include "core/domain/course.h"
#include "core/formats/gradingworksheet.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace pupitre
{

struct Participant {
    std::string id; // of the platform, e.g. the number in Moodle's folder names
    std::string fullName;
    std::string idNumber;
    std::string email;

    bool operator==(const Participant&) const = default;
};

enum class MatchedBy { IdNumber, Email, FullName };

struct ParticipantSeat {
    std::size_t participant = 0; // its place in the list
    SeatId seat;
    std::size_t member = 0; // of the seat
    MatchedBy by = MatchedBy::IdNumber;

    bool operator==(const ParticipantSeat&) const = default;
};

struct ParticipantMatching {
    std::vector<ParticipantSeat> matches; // in the order of the participants
    std::vector<std::size_t> ambiguous;   // could be more than one person; nobody is guessed
    std::vector<std::size_t> unknown;     // in no seat
    std::vector<SeatId> without;          // active seats of which no member was found

    bool operator==(const ParticipantMatching&) const = default;
};

/// A name as it is compared: without capitals, accents (Latin) and signs, words in order of the alphabet, so
/// that "EXEMPLE Ada" is "Ada Exemple".
[[nodiscard]] std::string comparableName(std::string_view name);

/// A name is no proof where both sides have an id number, because those differ. Nobody is matched twice: of
/// two participants that mean the same person, the better proof counts, and between equal proofs both are
/// ambiguous.
[[nodiscard]] ParticipantMatching matchParticipants(const std::vector<Participant>& participants,
                                                    const std::vector<Seat>& seats);

[[nodiscard]] std::vector<Participant> participantsOf(const GradingWorksheet& worksheet);

} // namespace pupitre
