// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See tpnotice.h.
#include "core/services/classroom/tpnotice.h"

#include <algorithm>

namespace pupitre
{

std::vector<TpNotice> noticesOf(const TpNoticeInput& input)
{
    std::vector<TpNotice> notices;
    const auto add = [&](TpNoticeKind kind) -> TpNotice& {
        notices.push_back({});
        notices.back().kind = kind;
        return notices.back();
    };
    // A link on its way for the first time is no news; one that failed is.
    if (input.link.state != PlaceState::Ready && input.link.error) {
        TpNotice& silent = add(TpNoticeKind::PlaceSilent);
        silent.error = input.link.error;
        silent.since = input.seenAt;
    }
    if (input.status != nullptr) {
        const auto& seats = input.status->seats;
        const auto count = [&](auto&& holds) {
            return static_cast<int>(std::count_if(seats.begin(), seats.end(), holds));
        };
        const auto jumped = [](const SeatStatus& seat) {
            return seat.error && seat.error->kind == ErrorKind::ClockJumped;
        };
        if (count(jumped) > 0)
            add(TpNoticeKind::ClockJumped);
        const int failed = count([&](const SeatStatus& seat) {
            return !jumped(seat) && activityOf(seat, input.status->clock) == SeatActivity::Failed;
        });
        const auto lacksImage = [](const SeatStatus& seat) {
            return seat.error && seat.error->kind == ErrorKind::NoImage;
        };
        const auto first = std::find_if(seats.begin(), seats.end(), lacksImage);
        const bool onlyThat = failed > 0 && count(lacksImage) == failed;
        if (failed > 0)
            add(onlyThat ? TpNoticeKind::ImageMissing : TpNoticeKind::SeatsFailed).count = failed;
        if (onlyThat)
            notices.back().error = first->error;
    }
    if (std::chrono::abs(input.skew) >= clockDifferenceWorthSaying)
        add(TpNoticeKind::ClockDiffers).skew = input.skew;
    return notices;
}

} // namespace pupitre
