// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// To which seat a path of a teacher's feedback belongs, and what it is called there.
#pragma once

#include "core/domain/course.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace pupitre
{

struct OwnedPath {
    SeatId seat;
    std::string path; // below the seat's feedback folder
};

class FeedbackOwners final
{
public:
    /// `paths`: all of the source; Moodle's people are matched together, so that nobody is two of them.
    FeedbackOwners(const Course& course, const TpId& tp, const std::vector<std::string>& paths);

    /// Nothing: it is nobody's.
    [[nodiscard]] std::optional<OwnedPath> ownerOf(const std::string& path) const;

private:
    TpId m_tp;
    std::map<std::string, SeatId> m_byFolder;      // names of collected folders, seat ids, logins; folded
    std::map<std::string, SeatId> m_byParticipant; // "name\nnumber" of Moodle's folders
};

/// What a collection brought: never feedback.
[[nodiscard]] bool isCollected(const std::string& path);

} // namespace pupitre
