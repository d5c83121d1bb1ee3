// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See seatwords.h.
#include "ui/tp/seats/seatwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace pupitre
{

namespace
{
struct SeatWords {
    Q_DECLARE_TR_FUNCTIONS(SeatWords)
};
} // namespace

QString activityName(SeatActivity activity)
{
    switch (activity) {
    case SeatActivity::Preparing:
        return SeatWords::tr("Being prepared");
    case SeatActivity::Ready:
        return SeatWords::tr("Ready");
    case SeatActivity::Starting:
        return SeatWords::tr("Starting");
    case SeatActivity::NotConnected:
        return SeatWords::tr("Not connected");
    case SeatActivity::Working:
        return SeatWords::tr("Working");
    case SeatActivity::Idle:
        return SeatWords::tr("Idle");
    case SeatActivity::Stopping:
        return SeatWords::tr("Stopping");
    case SeatActivity::Closing:
        return SeatWords::tr("Being closed");
    case SeatActivity::HandedIn:
        return SeatWords::tr("Handed in");
    case SeatActivity::NothingHandedIn:
        return SeatWords::tr("Nothing handed in");
    case SeatActivity::Failed:
        return SeatWords::tr("Failed");
    case SeatActivity::Revoked:
        return SeatWords::tr("Access withdrawn");
    case SeatActivity::Purged:
        return SeatWords::tr("Purged");
    }
    return {};
}

QString activityText(const SeatStatus& seat, Instant now)
{
    const SeatActivity activity = activityOf(seat, now);
    if (activity == SeatActivity::Idle && seat.lastActivity)
        //: %1: a short duration such as "9 min"
        return SeatWords::tr("Idle %1").arg(shortDuration(now - *seat.lastActivity));
    if (activity == SeatActivity::NotConnected && !seat.lastActivity)
        return SeatWords::tr("Not connected yet");
    return activityName(activity);
}

QString lastActivityText(const SeatStatus& seat, Instant now)
{
    if (!seat.lastActivity)
        return {};
    const auto past = now - *seat.lastActivity;
    if (past < std::chrono::minutes{1})
        return SeatWords::tr("just now");
    //: %1: a short duration such as "9 min"
    return SeatWords::tr("%1 ago").arg(shortDuration(past));
}

QString groupText(SeatGroup group, int count)
{
    switch (group) {
    case SeatGroup::Working:
        return SeatWords::tr("%n working", "filter over students", count);
    case SeatGroup::Idle:
        return SeatWords::tr("%n idle", "filter over students", count);
    case SeatGroup::NotConnected:
        return SeatWords::tr("%n not connected", "filter over students", count);
    case SeatGroup::Failed:
        return SeatWords::tr("%n failed", "filter over students", count);
    case SeatGroup::HandedIn:
        return SeatWords::tr("%n handed in", "filter over students: who has handed in", count);
    }
    return {};
}

QString shortDuration(std::chrono::milliseconds time)
{
    const auto minutes =
        std::max<std::int64_t>(0, std::chrono::duration_cast<std::chrono::minutes>(time).count());
    if (minutes < 60)
        //: a duration of minutes, short
        return SeatWords::tr("%1 min").arg(minutes);
    if (minutes < 24 * 60)
        //: a duration of hours and minutes, short: "2 h 19"
        return SeatWords::tr("%1 h %2").arg(minutes / 60).arg(minutes % 60, 2, 10, QLatin1Char('0'));
    //: a duration of days, short
    return SeatWords::tr("%1 d").arg(minutes / (24 * 60));
}

} // namespace pupitre
