// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sentences about one place, and about what keeps a new one from being added.
#pragma once

#include "core/services/places/placedraft.h"
#include "core/services/places/placelink.h"

#include <QString>
#include <QStringList>

namespace pupitre
{

/// One line: what the place offers while it is connected, else why it is not.
[[nodiscard]] QString placeSummary(const PlaceLink& link);
/// "ada@lab.example:2222", or "without SSH" for this computer.
[[nodiscard]] QString placeAddressText(const PlaceAddress& address);
[[nodiscard]] QString problemText(PlaceDraftProblem problem);

/// Name and value, for the detail card: engine, processors, memory, disk, GPUs, timer, agent.
struct PlaceFigure {
    QString name;
    QString value;

    bool operator==(const PlaceFigure&) const = default;
};
[[nodiscard]] QList<PlaceFigure> placeFigures(const PlaceFacts& facts);

} // namespace pupitre
