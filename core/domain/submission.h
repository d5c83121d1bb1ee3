// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What was handed in or frozen, and the receipt that proves it.
#pragma once

#include "core/domain/ids.h"
#include "core/domain/instant.h"

#include <cstdint>
#include <string>

namespace pupitre
{

enum class SubmissionKind { HandIn, Freeze };

struct Submission {
    int number = 0;
    SubmissionKind kind = SubmissionKind::HandIn;
    Instant at{};            // place's clock, when the copy or the freeze was complete
    std::uint64_t files = 0; // regular files
    std::uint64_t bytes = 0;
    std::string manifestSha256; // hex, of the MANIFEST file

    bool operator==(const Submission&) const = default;
};

enum class ReceiptSignature { Signed, Unsigned }; // Unsigned: ssh-keygen of the place is too old

/// What the account attests. `deadline` and `cutOff` differ where the seat's instance outlived its deadline
/// or was ended before it; both are shown.
struct Receipt {
    CourseId course;
    SeatId seat;
    TpId tp;
    Submission submission;
    Instant deadline{};
    Instant cutOff{};  // when the last process that could write was seen gone; hand-ins: when the copy began
    std::string place; // host name as the place calls itself

    bool operator==(const Receipt&) const = default;
};

} // namespace pupitre
