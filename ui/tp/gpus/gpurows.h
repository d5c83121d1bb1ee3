// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who of a TP has which GPU, as values: each GPU of its place with those who hold it, then those who hold
// none.
#pragma once

#include "core/domain/seatstatus.h"
#include "core/monitoring/monitor.h"
#include "core/services/classroom/classroom.h"
#include "ui/look/icons.h"

#include <QString>

#include <optional>
#include <vector>

namespace pupitre
{

enum class GpuRowKind { Gpu, Holder, Without };

struct GpuRow {
    GpuRowKind kind{};
    GpuRef gpu;                 // empty of those without
    std::optional<Owner> owner; // of a holder and of those without
    Instant at{};               // when this was measured
    std::optional<double> part; // of a GPU: its utilisation, 0 to 1
    QString name;
    QString use;
    QString memory;
    QString state;
    QString facts;    // all there is to say
    QString searched; // of a GPU: those who hold it, too
    Tone tone{};
    Icon symbol{};
    bool unused = false; // held for long without use, by this row or on this GPU

    [[nodiscard]] bool isSame(const GpuRow& other) const
    {
        return kind == other.kind && gpu == other.gpu && owner == other.owner;
    }
    bool operator==(const GpuRow&) const = default;
};

struct TpGpus {
    std::vector<GpuRow> rows;
    int gpus = 0;
    int holders = 0; // students of this TP
    int unused = 0;  // of those
    int without = 0; // of this TP

    bool operator==(const TpGpus&) const = default;
};

struct TpGpusQuestion {
    const TpRef& tp;
    const CourseCard& course;
    const TpStatus* status; // null: nobody is known to be there
    const std::vector<PlaceReadings>& places;
    const std::vector<Alert>& alerts;
    const std::vector<const CourseCard*>& courses; // for the names of others
    Instant now{};                                 // by our clock
    Instant placeNow{};                            // by the place's
};

[[nodiscard]] TpGpus tpGpus(const TpGpusQuestion& question);

} // namespace pupitre
