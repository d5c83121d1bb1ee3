// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A tree of the account's own, copied to another folder of the same place: walked beneath, links copied as
// links, read back afterwards.
#pragma once

#include "core/domain/error.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <stop_token>

namespace pupitre
{

struct CopiedTree {
    std::uint64_t files = 0;
    std::uint64_t bytes = 0;
};

/// Into `to`, which must not be there, with modes for students. ChangedMeanwhile (subject: the path) where a
/// file was replaced under the copy, TransferDamaged where what was written reads otherwise than what was
/// read; what was written so far stays in `to`. `each` hears of every file, with the total.
[[nodiscard]] Result<CopiedTree> copyTreeOf(const std::filesystem::path& from,
                                            const std::filesystem::path& to,
                                            const std::function<void(std::uint64_t, std::uint64_t)>& each,
                                            std::stop_token stop);

} // namespace pupitre
