// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Everything Pupitre would write outside the course folders of its own tree, byte by byte; nothing is
// written.
#pragma once

#include "core/agent/statetree.h"

#include <string>
#include <vector>

namespace pupitre
{

struct ShownFile {
    std::string path;
    std::string text; // the whole file as it would be; empty for the agent's binary
    std::uint64_t size = 0;
};

[[nodiscard]] Result<std::vector<ShownFile>> shownFiles(const StateTree& tree);

} // namespace pupitre
