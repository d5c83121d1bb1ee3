// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whose a figure is, as this account may call them.
#pragma once

#include "core/domain/owner.h"
#include "core/services/classroom/classroom.h"

#include <QString>

#include <vector>

namespace pupitre
{

/// "Ada Exemple", "Deep learning", "Experiment 12", "This account", "Others", "Not attributed".
[[nodiscard]] QString ownerName(const Owner& owner, const std::vector<const CourseCard*>& courses);

} // namespace pupitre
