// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Starting a child with its three descriptors, and nothing else of ours: what child and linechild share.
#pragma once

#include "core/domain/error.h"

#include <string>
#include <vector>

namespace pupitre
{

struct Stdio {
    int in = -1;
    int out = -1;
    int err = -1;
};

/// The child leads its own process group and starts with no signal blocked or ignored. Returns its pid.
[[nodiscard]] Result<int> spawnChild(const std::vector<std::string>& argv,
                                     const std::vector<std::string>& environment, const Stdio& stdio);

/// What execve wants, ended by null; as long as `texts` stay as they are.
[[nodiscard]] std::vector<char*> execPointers(const std::vector<std::string>& texts);

/// SIGTERM to its group, SIGKILL 500 ms later, and waits for it.
void endChild(int pid);

} // namespace pupitre
