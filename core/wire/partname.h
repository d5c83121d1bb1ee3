// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a file is called while it is on its way. Here, the same file in the same state always has the same
// name, so that a later run goes on with it. At a place two people may be sending into one folder: there the
// name also says whose it is, and since when, so that nobody takes away what another is writing.
#pragma once

#include "core/wire/tar.h"

#include <optional>
#include <string>
#include <string_view>

namespace pupitre
{

/// Below this, sending again costs less than finding out how far the last run came.
inline constexpr std::uint64_t worthContinuing = 1024 * 1024;

/// A part at a place that was begun longer ago has nobody who writes it.
inline constexpr std::int64_t partLifetimeSeconds = 24 * 60 * 60;

/// One run of one program.
struct PartWriter {
    std::int64_t begun = 0; // seconds since 1970, UTC
    std::uint32_t chance = 0;

    [[nodiscard]] static PartWriter ofThisRun();
};

/// 32 hex digits, of path, size and time of change.
[[nodiscard]] std::string partIdentityOf(const TarEntry& entry);

/// ".pupitre-<32 hex>.part"
[[nodiscard]] std::string partNameOf(const TarEntry& entry);
/// ".pupitre-<32 hex>-<16 hex>.part"
[[nodiscard]] std::string partNameOf(const TarEntry& entry, const PartWriter& writer);

struct PartName {
    std::string identity;
    std::int64_t begun = 0;
};
/// Of a name with a writer; nothing where it is none.
[[nodiscard]] std::optional<PartName> partNameFrom(std::string_view name);

} // namespace pupitre
