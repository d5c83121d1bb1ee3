// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A few lines to students at work.
#pragma once

#include "core/domain/seatmessage.h"
#include "core/services/classroom/refs.h"
#include "core/services/places/placebook.h"
#include "core/services/reply.h"

#include <string>
#include <vector>

namespace pupitre
{

/// Each of them sees the text on every terminal of theirs, or when they come in before their session is over.
/// What checkedMessage() says of the text, before the place is asked.
void sendMessage(PlaceBook& places, const TpRef& tp, const std::vector<SeatId>& seats,
                 const std::string& text, Reply<MessageSent> reply);

} // namespace pupitre
