// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A command that somebody wants run inside the environment, and when.
#pragma once

#include <string>
#include <vector>

namespace pupitre
{

/// In the order in which they come (containers.dev, lifecycle scripts); the first three once, when the
/// environment is made; then at each start; then at each visit.
enum class SetupMoment { OnCreate, UpdateContent, PostCreate, PostStart, PostAttach };

struct SetupCommand {
    SetupMoment moment = SetupMoment::PostCreate;
    std::string name;              // among several that may run side by side; else empty
    std::string shell;             // for /bin/sh -c inside the environment; empty where argv is given
    std::vector<std::string> argv; // without a shell
    std::string file;              // the file it comes from, within the folder

    bool operator==(const SetupCommand&) const = default;
};

} // namespace pupitre
