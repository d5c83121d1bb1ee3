// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// submissions/<seat>/<tp>: numbered folders, each complete from the moment it has its number; <n>.part is one
// under way.
#pragma once

#include "core/agent/statetree.h"
#include "core/domain/submission.h"

#include <optional>
#include <vector>

namespace pupitre
{

/// Complete ones, oldest first, as their receipts tell.
[[nodiscard]] Result<std::vector<Submission>> listSubmissions(const StateTree& tree, const SeatTp& seat);
[[nodiscard]] Result<Receipt> readReceipt(const StateTree& tree, const SeatTp& seat, int number);

/// The number after the greatest in use, complete or not.
[[nodiscard]] int nextSubmissionNumber(const StateTree& tree, const SeatTp& seat);
/// Number of the freeze that was cut short after its workspace was renamed.
[[nodiscard]] std::optional<int> unfinishedSubmission(const StateTree& tree, const SeatTp& seat);

[[nodiscard]] std::filesystem::path partFolder(const StateTree& tree, const SeatTp& seat,
                                               int number); // <n>.part
[[nodiscard]] std::filesystem::path copyFolder(const StateTree& tree, const SeatTp& seat,
                                               int number); // <n>.copy

/// Copies that their gate did not live to publish. Under the seat's lock: then nobody works on one.
void removeUnfinishedCopies(const StateTree& tree, const SeatTp& seat);
[[nodiscard]] bool hasUnfinishedCopies(const StateTree& tree, const SeatTp& seat);

/// Writes receipt.json into `folder` (a part or a copy), signs it, and gives the folder its number. fsynced.
[[nodiscard]] Result<void> publishSubmission(const StateTree& tree, const Receipt& receipt,
                                             const std::filesystem::path& folder);

} // namespace pupitre
