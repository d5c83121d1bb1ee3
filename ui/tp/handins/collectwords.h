// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What came of collecting: two sentences, and a line for each whose work did not come.
#pragma once

#include "core/services/handins/collect.h"

#include <QString>

namespace pupitre
{

struct CollectWords {
    QString what;
    QString meaning;
    QString details;    // who, and why; empty: nobody
    bool wholly = true; // nothing was left behind
};

/// `course` knows the names.
[[nodiscard]] CollectWords wordsFor(const CollectReport& report, const Course& course);

} // namespace pupitre
