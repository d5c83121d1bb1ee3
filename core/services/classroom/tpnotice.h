// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What somebody who looks at a TP must be told beside the seats themselves: that what is shown is old, that a
// clock jumped, that somebody else changed the course. Facts; the page makes message bars of them.
#pragma once

#include "core/domain/seatactivity.h"
#include "core/services/classroom/classroom.h"

#include <vector>

namespace pupitre
{

enum class TpNoticeKind {
    PlaceSilent,      // error: why; since: when what is shown was true
    ClockJumped,      // the place freezes and purges nothing for a while
    ClockDiffers,     // skew: place minus this computer
    SeatsFailed,      // count
    ImageMissing,     // error: NoImage, subject: the image; instead of SeatsFailed where that is all
    ChangedElsewhere, // since
};

struct TpNotice {
    TpNoticeKind kind{};
    std::optional<Error> error;
    std::optional<Instant> since;
    std::chrono::milliseconds skew{0};
    int count = 0;

    bool operator==(const TpNotice&) const = default;
};

/// Less than this between two clocks nobody needs to know: the hours of a TP are the place's anyway.
inline constexpr std::chrono::minutes clockDifferenceWorthSaying{2};

struct TpNoticeInput {
    const PlaceStatus& link;
    const TpStatus* status = nullptr;
    Instant seenAt{}; // when the place last spoke
    std::chrono::milliseconds skew{0};
};

/// The most urgent first.
[[nodiscard]] std::vector<TpNotice> noticesOf(const TpNoticeInput& input);

} // namespace pupitre
