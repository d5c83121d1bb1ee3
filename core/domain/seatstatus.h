// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a page shows of one seat in one TP, in one value.
#pragma once

#include "core/domain/error.h"
#include "core/domain/instance.h"
#include "core/domain/instanceload.h"
#include "core/domain/schedule.h"
#include "core/domain/submission.h"

#include <optional>

namespace pupitre
{

struct SeatStatus {
    SeatId seat;
    Phase phase = Phase::Draft;
    std::optional<Instant> until;
    bool prepared = false; // workspace in place
    InstanceState instance = InstanceState::Absent;
    std::optional<InstanceLoad> load; // while it runs, where its machine can tell
    int connections = 0;
    std::optional<Instant> lastActivity;
    int handIns = 0; // voluntary ones
    std::optional<Submission> lastSubmission;
    bool frozen = false;
    bool collected = false;
    bool revoked = false;
    std::optional<Instant> deadline; // only where it is not the TP's
    std::chrono::minutes extraTime{0};
    std::optional<Error> error; // the newest that still stands

    bool operator==(const SeatStatus&) const = default;
};

/// Everything one TP page needs. `clock` is the place's, so the page can show the difference to its own.
struct TpStatus {
    CourseId course;
    TpId tp;
    Instant clock{};
    SeatPhase phase;
    std::vector<SeatStatus> seats;

    bool operator==(const TpStatus&) const = default;
};

} // namespace pupitre
