// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A conflict of the forecast in words, with its ways out: the same in the window and on the command line.
#pragma once

#include "core/monitoring/forecast/outlook.h"

#include <QString>

#include <functional>
#include <optional>

namespace pupitre
{

/// What things are called.
struct PlanNames {
    std::function<QString(const PlaceId&)> place;
    std::function<QString(const PlaceId&, const PlaceTp&)> tp; // with its course
};
/// `cards` outlive it; places by `place`.
[[nodiscard]] PlanNames planNames(const std::vector<CourseCard>& cards,
                                  std::function<QString(const PlaceId&)> place);

struct WayOutLine {
    WayOutKind kind{};
    QString sentence;
    QString effect;          // what it would do; empty: nothing to say
    std::optional<TpRef> tp; // that would be changed

    bool operator==(const WayOutLine&) const = default;
};

struct ConflictLines {
    QString when;
    QString place;
    QString sentence;
    std::vector<WayOutLine> ways;

    bool operator==(const ConflictLines&) const = default;
};

[[nodiscard]] ConflictLines conflictLines(const OutlookConflict& conflict, const PlanNames& names,
                                          const Capacities& capacities, Instant now);

} // namespace pupitre
