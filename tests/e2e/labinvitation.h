// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An invitation to a seat of a lab's course, as the teacher's program would write it.
#pragma once

#include "core/domain/invitation.h"
#include "tests/gate/gatelab.h"

namespace pupitre
{

/// With the key of that seat.
[[nodiscard]] Invitation labInvitation(GateLab& lab, const Course& course, const std::string& seat);

} // namespace pupitre
