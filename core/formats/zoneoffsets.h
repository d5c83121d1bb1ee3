// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a zone's clocks show over a span of time, as a list of changes. Whoever knows zones (Qt on the
// desktop, a VTIMEZONE in a timetable) gives this list; the rules about skipped and repeated times are here,
// once, and the same as in core/services/localtime.
#pragma once

#include "core/domain/instant.h"

#include <chrono>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace pupitre
{

/// What a clock on the wall shows: no instant until a zone is known.
using WallTime = std::chrono::local_seconds;

struct OffsetChange {
    Instant from;                // from here on
    std::chrono::seconds offset; // is added to UTC

    bool operator==(const OffsetChange&) const = default;
};

struct ZoneOffsets {
    std::chrono::seconds first{};      // before the first change
    std::vector<OffsetChange> changes; // in order of time

    bool operator==(const ZoneOffsets&) const = default;
};

/// The changes of a zone by its IANA name (or a Windows one, where the source knows those); nothing for an
/// unknown name. The span covered must include what is asked of it.
using ZoneSource = std::function<std::optional<ZoneOffsets>(const std::string& name)>;

enum class WallShown { Once, Skipped, Twice };

struct WallConversion {
    Instant utc;
    WallShown shown = WallShown::Once;

    bool operator==(const WallConversion&) const = default;
};

[[nodiscard]] std::chrono::seconds offsetAt(const ZoneOffsets& zone, Instant instant);
/// RFC 5545, 3.3.5: a skipped time is read with the offset before the gap; of a repeated one the first is
/// meant.
[[nodiscard]] WallConversion instantShowing(const ZoneOffsets& zone, WallTime wall);
[[nodiscard]] WallTime wallAt(const ZoneOffsets& zone, Instant instant);
/// "2026-11-23T08:00", with seconds only where they are not zero: the text of a Moment.
[[nodiscard]] std::string wallText(WallTime wall);

} // namespace pupitre
