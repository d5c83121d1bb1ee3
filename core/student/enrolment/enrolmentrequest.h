// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a student whose key was made on this computer sends to the teacher.
#pragma once

#include "core/domain/joinrequest.h"
#include "core/student/enrolment/enrolment.h"

#include <optional>

namespace pupitre
{

/// Absent where the invitation brought the key, or where the key cannot be read.
[[nodiscard]] std::optional<JoinRequest> joinRequestOf(const Enrolment& enrolment);

} // namespace pupitre
