// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who is invited, and into which folder: one person each, also where several share a seat.
#pragma once

#include "core/domain/course.h"
#include "core/services/invitations/invitations.h"

#include <filesystem>
#include <vector>

namespace pupitre
{

struct Guest {
    SeatId seat;
    Member person;
    std::filesystem::path folder; // below that of the request

    bool operator==(const Guest&) const = default;
};

/// NotFound for a seat or login that is not in the course. Names are those of the whole class, so that a
/// later invitation goes to the same folder.
[[nodiscard]] Result<std::vector<Guest>> guestsOf(const Course& course, const InvitationRequest& request);

/// The person of that login; the only one of the seat where the login is empty. Null where there is none.
[[nodiscard]] Member* memberOf(Course& course, const SeatId& seat, const std::string& login);

} // namespace pupitre
