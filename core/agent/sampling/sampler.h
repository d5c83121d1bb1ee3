// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Samples of this machine, one after the other: what one subscription, or one minute's tick, needs.
#pragma once

#include "core/agent/check/account.h"
#include "core/agent/sampling/sampling.h"
#include "core/agent/statetree.h"

#include <optional>

namespace pupitre
{

class Sampler final
{
public:
    /// `before`: what was counted last, by somebody else.
    explicit Sampler(StateTree tree, std::optional<Counters> before = std::nullopt);

    /// Now. `covers`: where no rates can be told; else the time since the last one.
    [[nodiscard]] Sample sample(GpuFigures figures, const GpuFixtures& fixtures,
                                std::chrono::milliseconds covers);
    /// What the last sample counted.
    [[nodiscard]] const std::optional<Counters>& counted() const { return m_before; }

private:
    StateTree m_tree;
    std::optional<Counters> m_before;
    std::vector<SubordinateRange> m_ownIds;
};

/// Else a driver's process ids are other processes' here, as in a container: nobody is named by them.
[[nodiscard]] bool driverCountsAsWe();

/// True where slices of GPUs (MIG) are told of, whose GPUs must be asked for.
[[nodiscard]] bool namesSlices(const GpuFigures& figures);

} // namespace pupitre
