// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A fact about readiness as a line of the list: what is so, the detail beside it, and what one can do about
// it.
#pragma once

#include "core/services/classroom/readiness.h"

#include <QString>

namespace pupitre
{

struct ReadinessLine {
    QString fact;   // "31 / 31 workspaces prepared"
    QString detail; // "Student 14, Student 22"
    QString fix;    // text of the link; empty: nothing to do here

    bool operator==(const ReadinessLine&) const = default;
};

[[nodiscard]] ReadinessLine lineOf(const ReadinessFact& fact, const Course& course);

} // namespace pupitre
