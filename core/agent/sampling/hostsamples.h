// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What compute hosts do, at their home: with each minute's report comes the newest sample of the host's own
// ring, and the home's tick puts it into its own.
#pragma once

#include "core/agent/statetree.h"
#include "core/domain/sample.h"

#include <functional>
#include <optional>
#include <vector>

namespace pupitre
{

/// Of what this host kept, not older than three minutes, for one of its homes: seats of courses that are not
/// that home's are others there, and their instances are not told of.
[[nodiscard]] std::optional<Sample> newestSampleFor(const StateTree& tree, const std::string& home);

/// The same sample with every seat whose course `isTheirs` denies as one of Others.
[[nodiscard]] Sample forTheirEyes(Sample sample, const std::function<bool(const CourseId&)>& isTheirs);

/// At home, until the next tick; the newest of each machine. `host`: what the course calls it, which it is
/// called by where it says that it is this machine.
void keepHostSample(const StateTree& tree, const HostId& host, Sample sample);
/// Each once, oldest first.
[[nodiscard]] std::vector<Sample> takeHostSamples(const StateTree& tree);

} // namespace pupitre
