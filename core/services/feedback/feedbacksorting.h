// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whose is which part of the feedback that a teacher wrote: a Moodle feedback zip, nbgrader's feedback
// folder, the folders of a collection with remarks laid beside the work, or folders named after logins.
#pragma once

#include "core/domain/course.h"

#include <cstdint>
#include <filesystem>
#include <stop_token>
#include <string>
#include <vector>

namespace pupitre
{

struct SeatFeedback {
    SeatId seat;
    std::filesystem::path folder; // what the student will find
    std::uint64_t files = 0;
    std::uint64_t bytes = 0;

    bool operator==(const SeatFeedback&) const = default;
};

struct SortedFeedback {
    std::vector<SeatFeedback> seats; // in the order of the course
    std::vector<std::string> nobody; // folders (or files) that belong to no seat, or to more than one

    bool operator==(const SortedFeedback&) const = default;
};

/// Copies each seat's part of `source`, a folder or a zip, into `staging`/<seat>. What a collection brought
/// (files, MANIFEST, receipt) is not sent back. Blocking; for a lane. What ZipReader says of a zip; NotFound,
/// FileUnreadable, FileUnwritable, DiskFull, Cancelled.
[[nodiscard]] Result<SortedFeedback> sortFeedback(const std::filesystem::path& source, const Course& course,
                                                  const TpId& tp, const std::filesystem::path& staging,
                                                  const std::stop_token& stop);

} // namespace pupitre
