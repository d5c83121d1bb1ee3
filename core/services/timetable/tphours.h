// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The hours of a TP as people write them, and what they mean in a time zone.
#pragma once

#include "core/services/making/draftproblem.h"

#include <string>
#include <vector>

namespace pupitre
{

struct SessionDraft {
    std::string start; // local, "2026-11-23T08:00"
    std::string end;
    bool operator==(const SessionDraft&) const = default;
};

struct HoursDraft {
    std::vector<SessionDraft> sessions;
    std::string deadline;  // local
    std::string retention; // local; empty: 60 days after the deadline
    bool operator==(const HoursDraft&) const = default;
};

struct TpHours {
    std::vector<Session> sessions;
    Moment deadline;
    Moment retention;
};

/// What is wrong with them, or worth saying, is added to `problems`; a zone that is not known is not said
/// again for each time.
[[nodiscard]] TpHours hoursFrom(const HoursDraft& draft, const std::string& zone,
                                std::vector<DraftProblem>& problems);

} // namespace pupitre
