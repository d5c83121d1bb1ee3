// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who can still write into a workspace, as the kernel tells: the processes that have it mounted. No record of
// ours and no word of an engine is needed, so nothing forgotten or lost survives a freeze.
#pragma once

#include "core/domain/error.h"
#include "core/domain/instance.h"

#include <filesystem>
#include <vector>

namespace pupitre
{

struct Occupant {
    std::filesystem::path folder; // one of those asked for
    ProcessIdentity process;
};

/// Living processes with one of these folders, or something below it, as a mount in their mount table.
[[nodiscard]] Result<std::vector<Occupant>> occupantsOf(const std::vector<std::filesystem::path>& folders);

} // namespace pupitre
