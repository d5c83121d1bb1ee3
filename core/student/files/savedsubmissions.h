// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What this computer has of one's submissions, and that it was compared with its receipt: one small file in
// the folder of the course, so that the card says it after a restart too.
#pragma once

#include "core/domain/ids.h"
#include "core/domain/instant.h"
#include "core/student/enrolment/enrolment.h"

#include <map>

namespace pupitre
{

struct SavedSubmission {
    int number = 0; // of the submission
    std::string manifestSha256;
    std::filesystem::path folder;
    Instant verifiedAt{}; // by this computer's clock

    bool operator==(const SavedSubmission&) const = default;
};

using SavedSubmissions = std::map<TpId, SavedSubmission>;

/// Empty where there is no such file, or none that can be read: then a download says it anew.
[[nodiscard]] SavedSubmissions readSavedSubmissions(const Enrolment& enrolment);
/// FileUnwritable, DiskFull.
[[nodiscard]] Result<void> writeSavedSubmissions(const Enrolment& enrolment, const SavedSubmissions& saved);

} // namespace pupitre
