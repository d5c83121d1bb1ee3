// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Giving a batch of jobs to one `mapped` worker: the id mapping is entered once, not once per seat.
#pragma once

#include "core/agent/engines/engine.h"
#include "core/agent/seats/mappedjob.h"

#include <functional>
#include <vector>

namespace pupitre
{

using JobDone = std::function<void(std::size_t index, const Result<Json>& answer)>;

/// One answer per job, in their order; `done` is called as they come. On stop the worker is ended and what is
/// not answered is Cancelled. Starts nothing for an empty list.
[[nodiscard]] std::vector<Result<Json>> runMappedJobs(const StateTree& tree, Engine& engine,
                                                      const std::vector<Json>& jobs,
                                                      std::stop_token stop = {}, const JobDone& done = {});

} // namespace pupitre
