// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Finds the remark about a key in what a reader left, for the tests of readers.
#pragma once

#include "core/formats/environments/importremark.h"

#include <algorithm>
#include <optional>

namespace pupitre
{

/// The first one for that place; none where nothing was said.
inline std::optional<ImportRemark> remarkAbout(const ImportRemarks& remarks, const std::string& where)
{
    const auto found = std::find_if(remarks.begin(), remarks.end(),
                                    [&](const ImportRemark& one) { return one.where == where; });
    return found == remarks.end() ? std::nullopt : std::optional(*found);
}

/// Whether that place was left out for that reason.
inline bool isLeft(const ImportRemarks& remarks, const std::string& where, RemarkReason reason)
{
    const auto found = remarkAbout(remarks, where);
    return found && found->standing != RemarkStanding::Taken && found->reason == reason;
}

inline bool isTaken(const ImportRemarks& remarks, const std::string& where)
{
    const auto found = remarkAbout(remarks, where);
    return found && found->standing == RemarkStanding::Taken;
}

} // namespace pupitre
