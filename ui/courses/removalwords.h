// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What removing a course destroys, in numbers.
#pragma once

#include "core/services/classroom/classroom.h"

#include <QString>

namespace pupitre
{

[[nodiscard]] QString lossText(const RemovalLoss& loss);

} // namespace pupitre
