// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See seatlook.h.
#include "ui/tp/seats/seatlook.h"

#include "ui/tp/tpwords.h"

namespace pupitre
{

Tone toneOf(SeatActivity activity)
{
    switch (activity) {
    case SeatActivity::Working:
    case SeatActivity::HandedIn:
    case SeatActivity::Ready:
        return Tone::Ok;
    case SeatActivity::Failed:
        return Tone::Fail;
    case SeatActivity::NothingHandedIn:
        return Tone::Warn;
    case SeatActivity::Preparing:
    case SeatActivity::Starting:
    case SeatActivity::Stopping:
    case SeatActivity::Closing:
        return Tone::Info;
    case SeatActivity::NotConnected:
    case SeatActivity::Idle:
    case SeatActivity::Revoked:
    case SeatActivity::Purged:
        return Tone::Idle;
    }
    return Tone::Idle;
}

Icon iconOf(SeatActivity activity)
{
    switch (activity) {
    case SeatActivity::Preparing:
        return Icon::Package;
    case SeatActivity::Ready:
        return Icon::Done;
    case SeatActivity::Starting:
    case SeatActivity::Stopping:
        return Icon::Hourglass;
    case SeatActivity::NotConnected:
        return Icon::Away;
    case SeatActivity::Working:
        return Icon::Working;
    case SeatActivity::Idle:
        return Icon::Moon;
    case SeatActivity::Closing:
    case SeatActivity::Revoked:
        return Icon::Lock;
    case SeatActivity::HandedIn:
        return Icon::Inbox;
    case SeatActivity::NothingHandedIn:
        return Icon::Warning;
    case SeatActivity::Failed:
        return Icon::Failed;
    case SeatActivity::Purged:
        return Icon::Nothing;
    }
    return Icon::Info;
}

Tone toneOf(SeatGroup group)
{
    switch (group) {
    case SeatGroup::Working:
        return Tone::Ok;
    case SeatGroup::Failed:
        return Tone::Fail;
    case SeatGroup::HandedIn:
        return Tone::Info;
    case SeatGroup::Idle:
    case SeatGroup::NotConnected:
        return Tone::Idle;
    }
    return Tone::Idle;
}

Icon iconOf(SeatGroup group)
{
    switch (group) {
    case SeatGroup::Working:
        return Icon::Working;
    case SeatGroup::Idle:
        return Icon::Moon;
    case SeatGroup::NotConnected:
        return Icon::Away;
    case SeatGroup::Failed:
        return Icon::Failed;
    case SeatGroup::HandedIn:
        return Icon::Inbox;
    }
    return Icon::Info;
}

Icon iconOf(TpAction action)
{
    switch (action) {
    case TpAction::None:
        return Icon::Nothing;
    case TpAction::Publish:
        return Icon::Send;
    case TpAction::Start:
        return Icon::Play;
    case TpAction::End:
        return Icon::End;
    case TpAction::Collect:
        return Icon::Download;
    }
    return Icon::Nothing;
}

ChipLook chipOf(const SeatPhase& phase, Instant now)
{
    const QString text = phaseText(phase, now);
    switch (phase.phase) {
    case Phase::Draft:
        return {text, Tone::Idle, Icon::Pencil};
    case Phase::Prepared:
        return {text, Tone::Idle, Icon::Package};
    case Phase::Open:
        return {text, Tone::Ok, Icon::Working};
    case Phase::HandIn: {
        // Amber is for urgency: less than a day left.
        const bool urgent = phase.until && *phase.until - now < std::chrono::hours{24};
        return {text, urgent ? Tone::Warn : Tone::Info, Icon::Upload};
    }
    case Phase::Closed:
        return {text, Tone::Idle, Icon::Lock};
    case Phase::Purged:
        return {text, Tone::Idle, Icon::Nothing};
    }
    return {text, Tone::Idle, Icon::Info};
}

} // namespace pupitre
