// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Messages of the teacher to the students of a TP: kept beside each seat, where its gates find them.
#pragma once

#include "core/agent/statetree.h"
#include "core/domain/seatmessage.h"

#include <filesystem>
#include <vector>

namespace pupitre
{

/// Keeps the text for each of these seats until its present session, or a day of its time to hand in, is
/// over; a journal line for each. NotFound for a course, TP or seat that is not there; a seat that is not at
/// work now is among the failed (TooEarly, TooLate).
[[nodiscard]] Result<MessageSent> sendMessage(const StateTree& tree, const CourseId& course, const TpId& tp,
                                              const std::vector<SeatId>& seats, const std::string& text,
                                              Instant now);

/// messages.json of the seat; it is replaced as a whole, and need not be there.
[[nodiscard]] std::filesystem::path messagesFile(const StateTree& tree, const SeatTp& seat);
/// The last ones, oldest first; those that cannot be read are left out.
[[nodiscard]] std::vector<SeatMessage> messagesOf(const StateTree& tree, const SeatTp& seat);

inline constexpr std::size_t keptMessages = 20; // for each seat and TP

} // namespace pupitre
