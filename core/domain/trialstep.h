// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How far a trial is on its way.
#pragma once

#include <cstdint>
#include <string>

namespace pupitre
{

enum class TrialStep { Enrolling, Uploading, Starting };

struct TrialProgress {
    TrialStep step = TrialStep::Enrolling;
    std::string tree; // Uploading: "data", "documents" or "code/…"
    std::uint64_t bytes = 0;
    std::uint64_t totalBytes = 0; // 0: unknown

    bool operator==(const TrialProgress&) const = default;
};

} // namespace pupitre
