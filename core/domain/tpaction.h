// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The one primary action of a TP at a moment: what the big button says, and if not yet, from when.
#pragma once

#include "core/domain/schedule.h"

namespace pupitre
{

enum class TpAction { None, Publish, Start, End, Collect };

struct TpOffer {
    TpAction action = TpAction::None;
    std::optional<Instant> from; // not before; absent: now

    bool operator==(const TpOffer&) const = default;
};

/// Publish a draft, start the next session (from 30 minutes before), end the open one, collect in between and
/// after.
[[nodiscard]] TpOffer offerOf(const Tp& tp, Instant now);

} // namespace pupitre
