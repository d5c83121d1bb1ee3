// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The samples a place keeps for desktops that were away: a line each, as they go on the wire, in files that
// begin with the number in their name. Numbers only grow, whatever the clock does. No names of people are in
// it. Its one writer is the tick.
#pragma once

#include "core/agent/statetree.h"
#include "core/wire/samplejson.h"

#include <nlohmann/json.hpp>

#include <chrono>
#include <vector>

namespace pupitre
{

[[nodiscard]] inline StateTree::Path ringFolder(const StateTree& tree)
{
    return tree.root() / "samples";
}

struct RingLimits {
    std::size_t fileBytes = std::size_t{1} << 20;
    std::size_t files = 32;
    std::chrono::hours age{14 * 24};
    std::int64_t leastFreeMiB = 100; // on a disk with less, nothing is added: others need it more
};

class SampleRing final
{
public:
    explicit SampleRing(StateTree::Path folder, const RingLimits& limits = {})
        : m_folder(std::move(folder)), m_limits(limits)
    {
    }

    /// DiskFull where there is not enough left; then, and after any other error, it is as it was.
    [[nodiscard]] Result<void> append(const std::vector<Sample>& samples) const;

    /// What samples.list answers, at most `limit` samples and about 4 MiB.
    [[nodiscard]] Json page(const std::string& ring, std::int64_t after, std::int64_t limit) const;

    [[nodiscard]] std::string name() const; // of these numbers; empty: nothing was ever kept
    /// The number of the last sample; 0 where there is none.
    [[nodiscard]] std::int64_t last() const;
    /// Changes with each sample.
    [[nodiscard]] std::uintmax_t lastFileBytes() const;

private:
    struct File {
        std::int64_t first = 0;
        StateTree::Path path;
    };
    [[nodiscard]] std::vector<File> files() const; // oldest first
    [[nodiscard]] Result<void> begin() const;
    void forget(std::vector<File> all) const;

    StateTree::Path m_folder;
    RingLimits m_limits;
};

} // namespace pupitre
