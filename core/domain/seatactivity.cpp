// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See seatactivity.h. An error outranks everything: a teacher must not miss it because somebody is connected
// too.
#include "core/domain/seatactivity.h"

namespace pupitre
{

namespace
{
SeatActivity whileInstancesMayRun(const SeatStatus& seat, Instant now)
{
    if (seat.instance == InstanceState::Stopping)
        return SeatActivity::Stopping;
    if (seat.instance == InstanceState::Starting)
        return SeatActivity::Starting;
    if (seat.connections == 0)
        return SeatActivity::NotConnected;
    const bool quiet = seat.lastActivity && now - *seat.lastActivity >= idleAfter;
    return quiet ? SeatActivity::Idle : SeatActivity::Working;
}
} // namespace

SeatActivity activityOf(const SeatStatus& seat, Instant now)
{
    if (seat.error || seat.instance == InstanceState::Failed)
        return SeatActivity::Failed;
    if (seat.revoked)
        return SeatActivity::Revoked;
    switch (seat.phase) {
    case Phase::Draft:
    case Phase::Prepared:
        return seat.prepared ? SeatActivity::Ready : SeatActivity::Preparing;
    case Phase::Open:
        return seat.prepared ? whileInstancesMayRun(seat, now) : SeatActivity::Preparing;
    case Phase::HandIn:
        return whileInstancesMayRun(seat, now);
    case Phase::Closed:
        if (seat.lastSubmission)
            return SeatActivity::HandedIn;
        return seat.frozen ? SeatActivity::NothingHandedIn : SeatActivity::Closing;
    case Phase::Purged:
        return SeatActivity::Purged;
    }
    return SeatActivity::Preparing;
}

bool isIn(SeatGroup group, const SeatStatus& seat, Instant now)
{
    const SeatActivity activity = activityOf(seat, now);
    switch (group) {
    case SeatGroup::Working:
        return activity == SeatActivity::Working;
    case SeatGroup::Idle:
        return activity == SeatActivity::Idle;
    case SeatGroup::NotConnected:
        return activity == SeatActivity::NotConnected || activity == SeatActivity::Starting;
    case SeatGroup::Failed:
        return activity == SeatActivity::Failed;
    case SeatGroup::HandedIn:
        return seat.handIns > 0 || seat.lastSubmission.has_value();
    }
    return false;
}

bool canRestart(const SeatStatus& seat)
{
    return (seat.phase == Phase::Open || seat.phase == Phase::HandIn) && !seat.revoked;
}

} // namespace pupitre
