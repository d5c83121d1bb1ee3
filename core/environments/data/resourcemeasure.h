// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a file or folder of this computer would bring into an environment: how much it is, and whether it may
// be handed out at all. Blocking, for a lane; resourcesizes.h runs it on one.
#pragma once

#include "core/domain/error.h"

#include <cstdint>
#include <filesystem>
#include <stop_token>

namespace pupitre
{

struct ResourceSize {
    bool isFolder = false;
    std::uint64_t files = 0;
    std::uint64_t bytes = 0;
    std::uint64_t linksOut = 0; // links that lead out of it: they are not taken along

    bool operator==(const ResourceSize&) const = default;
};

/// The path with its links resolved. UnsafePath (detail: wireName() of a DataPathDoubt) for what is never
/// handed out: homes, keys, what Pupitre keeps on this computer, whole disks; NotFound; FileUnreadable.
[[nodiscard]] Result<std::filesystem::path> checkedResource(const std::filesystem::path& path);

/// NotFound; FileUnreadable; UnsafePath (subject: the path) for a device, a pipe or a socket; Cancelled.
[[nodiscard]] Result<ResourceSize> measureResource(const std::filesystem::path& path, std::stop_token stop);

} // namespace pupitre
