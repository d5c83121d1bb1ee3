// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What came of collecting, in two sentences.
#pragma once

#include "core/services/collect.h"

#include <QString>

namespace pupitre
{

struct CollectWords {
    QString what;
    QString meaning;
};

[[nodiscard]] CollectWords wordsFor(const CollectReport& report);

} // namespace pupitre
