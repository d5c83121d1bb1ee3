// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Messages to students as they are kept on the place, and what the place answers to one.
#pragma once

#include "core/domain/seatmessage.h"
#include "core/wire/json.h"

namespace pupitre
{

[[nodiscard]] Json toJson(const SeatMessage& message);
[[nodiscard]] Result<SeatMessage> seatMessageFromJson(const Json& json);
/// {terminals: {seat: number}, failed: {seat: error}}
[[nodiscard]] Json toJson(const MessageSent& sent);
[[nodiscard]] Result<MessageSent> messageSentFromJson(const Json& json);

} // namespace pupitre
