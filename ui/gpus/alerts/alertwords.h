// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An alert in words: what it is about, the figures, and what one can do.
#pragma once

#include "core/monitoring/monitor.h"
#include "ui/parts/tone.h"

#include <QString>

#include <functional>

namespace pupitre
{

class Classroom;

/// A person, course or experiment as this account may call it.
using OwnerNames = std::function<QString(const Owner&)>;
/// By the courses of the classroom, as they are when a name is asked for.
[[nodiscard]] OwnerNames ownerNames(const Classroom& classroom);

struct AlertWords {
    QString about; // "lab-gpu-3 · GPU 5"
    QString facts; // "38 GB held, idle for 52 min · Student 19"
    QString todo;  // a sentence: what it means and what to do
    Icon symbol{};
    Tone tone{};

    bool operator==(const AlertWords&) const = default;
};

[[nodiscard]] AlertWords alertWords(const Alert& alert, const std::vector<PlaceReadings>& places,
                                    const OwnerNames& names, Instant now);

} // namespace pupitre
