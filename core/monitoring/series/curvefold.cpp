// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See curvefold.h.
#include "core/monitoring/series/curvefold.h"

#include "core/monitoring/series/ownergroup.h"

#include <algorithm>

namespace pupitre
{

namespace
{

template <class T>
bool among(const std::vector<T>& chosen, const T& one)
{
    return std::find(chosen.begin(), chosen.end(), one) != chosen.end();
}

} // namespace

CurveFold::CurveFold(CurveQuestion question, std::chrono::milliseconds step)
    : m_question(std::move(question)), m_step(step)
{
}

bool CurveFold::ofMachines() const
{
    return m_question.metric >= Metric::Cores;
}

bool CurveFold::byOwner() const
{
    return m_question.grouping != Grouping::Gpu && !ofMachines() && m_question.metric != Metric::Temperature;
}

bool CurveFold::wants(const SeriesKey& key) const
{
    if (key.measure != measureOf(m_question.metric) || (key.owner && !byOwner()))
        return false;
    if (ofMachines())
        return key.gpu.empty() && (m_question.hosts.empty() || among(m_question.hosts, key.host));
    return !key.gpu.empty() && (m_question.gpus.empty() || among(m_question.gpus, GpuRef{key.host, key.gpu}));
}

void CurveFold::add(const SeriesKey& key, Instant bucket, const Rollup& part)
{
    const GpuRef gpu{key.host, key.gpu};
    if (key.owner)
        m_parts[groupOf(*key.owner, m_question.grouping)][gpu][bucket].merge(part);
    else
        m_whole[gpu][bucket].merge(part);
}

std::vector<Curve> CurveFold::curves() const
{
    if (byOwner())
        return ownersCurves();
    std::vector<Curve> curves;
    for (const auto& [gpu, buckets] : m_whole) {
        Curve curve{gpu.uuid.empty() ? CurveOf(gpu.host) : CurveOf(gpu), m_step, {}};
        for (const auto& [at, rollup] : buckets)
            curve.points.push_back({at, rollup.low, rollup.mean(), rollup.high});
        curves.push_back(std::move(curve));
    }
    return curves;
}

/// An owner's part of each GPU over the time that this GPU was heard, and nothing wherever it had none: so
/// that the curves add up to the means of the GPUs.
std::vector<Curve> CurveFold::ownersCurves() const
{
    std::map<Instant, double> nothing;
    for (const auto& [gpu, buckets] : m_whole)
        for (const auto& [at, rollup] : buckets)
            nothing.emplace(at, 0.0);
    std::vector<Curve> curves;
    for (const auto& [owner, gpus] : m_parts) {
        std::map<Instant, double> means = nothing;
        for (const auto& [gpu, buckets] : gpus) {
            const auto whole = m_whole.find(gpu);
            if (whole == m_whole.end())
                continue;
            for (const auto& [at, part] : buckets)
                if (const auto heard = whole->second.find(at);
                    heard != whole->second.end() && heard->second.seconds > 0)
                    means[at] += part.sum / heard->second.seconds;
        }
        Curve curve{owner, m_step, {}};
        for (const auto& [at, mean] : means)
            curve.points.push_back({at, mean, mean, mean});
        curves.push_back(std::move(curve));
    }
    return curves;
}

} // namespace pupitre
