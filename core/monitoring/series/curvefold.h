// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rows made into curves.
#pragma once

#include "core/monitoring/curve.h"
#include "core/monitoring/series/rows.h"

#include <map>

namespace pupitre
{

class CurveFold final
{
public:
    CurveFold(CurveQuestion question, std::chrono::milliseconds step);

    [[nodiscard]] bool wants(const SeriesKey& key) const;
    void add(const SeriesKey& key, Instant bucket, const Rollup& part);
    /// In order of GPU, machine, owner.
    [[nodiscard]] std::vector<Curve> curves() const;

private:
    using Buckets = std::map<Instant, Rollup>;
    [[nodiscard]] bool byOwner() const;
    [[nodiscard]] bool ofMachines() const;
    [[nodiscard]] std::vector<Curve> ownersCurves() const;

    CurveQuestion m_question;
    std::chrono::milliseconds m_step;
    std::map<GpuRef, Buckets> m_whole; // of a GPU, or with an empty uuid of a machine
    std::map<Owner, std::map<GpuRef, Buckets>> m_parts;
};

} // namespace pupitre
