// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What TPs may take together on a place, and what of it is short: the same sentence in the week and in the
// wizard.
#pragma once

#include "core/domain/placeload.h"

#include <QString>
#include <QStringList>

namespace pupitre
{

/// "60 GB of memory (124 GB may be taken, 64 GB are there)"
[[nodiscard]] QString shortageText(const Shortage& shortage);

/// "Deep learning · TP 3 and Computer vision · TP 2 together lack 4 GPUs (…) on lab-gpu-1." `tps` are their
/// titles; of many, the first are named.
[[nodiscard]] QString conflictSentence(const QStringList& tps, const QString& place,
                                       const std::vector<Shortage>& shortages);

/// "64 cores · 256 GB memory · 8 GPUs"; empty where nothing is known.
[[nodiscard]] QString capacityText(const PlaceCapacity& has);

struct LoadLine {
    Resource of{};
    QString text;      // "62 of 64 GB", "at least 62 GB"
    double filled = 0; // of what is there, 1 is all; 0 where that is not known
    bool isShort = false;

    bool operator==(const LoadLine&) const = default;
};

/// Memory, cores and GPUs, the last only where some are asked for; empty where nothing is open.
[[nodiscard]] std::vector<LoadLine> loadLines(const Load& load, const PlaceCapacity& has);
[[nodiscard]] QString resourceName(Resource resource); // "Memory"

} // namespace pupitre
