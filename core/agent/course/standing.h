// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where a reconcile stands, in a file, so that whoever connects meanwhile (or after a lost connection) can
// tell. The file is gone when the reconcile is.
#pragma once

#include "core/agent/statetree.h"
#include "core/domain/instance.h"

#include <cstddef>
#include <functional>
#include <optional>

namespace pupitre
{

/// One step of a reconcile; `done` of `total` seats.
struct Progress {
    std::string step; // wireName of an ActionKind, or "keys", "image"
    std::string seat; // whose turn just ended; may be empty
    std::size_t done = 0;
    std::size_t total = 0;

    bool operator==(const Progress&) const = default;
};
/// Called from any thread.
using ProgressSink = std::function<void(const Progress&)>;

[[nodiscard]] std::optional<Progress> readStanding(const StateTree& tree, const CourseId& course);
void writeStanding(const StateTree& tree, const CourseId& course, const Progress& progress);
void clearStanding(const StateTree& tree, const CourseId& course);

} // namespace pupitre
