// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where feedback lies on this computer: what was fetched to be looked at, and copies of it that the student
// keeps.
#pragma once

#include "core/domain/ids.h"
#include "core/student/enrolment/enrolment.h"
#include "core/student/files/feedbackfetch.h"

namespace pupitre
{

[[nodiscard]] std::filesystem::path feedbackFolder(const Enrolment& enrolment, const TpId& tp);

/// Copies its files into `folder`, which must not be there yet: else "folder (2)" and so on. FileUnwritable.
[[nodiscard]] Result<std::filesystem::path> saveFeedback(const FeedbackHere& feedback,
                                                         const std::filesystem::path& folder);

} // namespace pupitre
