// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The desktop's knowledge of zones for timetables: Qt's, which is the system's tzdata.
#pragma once

#include "core/formats/zoneoffsets.h"

#include <optional>
#include <string>

namespace pupitre
{

/// Offset changes of a zone from 1990 to 2060, by its IANA name or by Windows' ("Romance Standard Time", as
/// Outlook writes). Nothing for a name that is neither.
[[nodiscard]] std::optional<ZoneOffsets> zoneOffsetsOf(const std::string& name);

} // namespace pupitre
