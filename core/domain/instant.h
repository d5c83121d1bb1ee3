// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Points in time. Everything a place compares is UTC; the wall-clock text the teacher typed travels beside it
// and is only ever shown.
#pragma once

#include "core/domain/error.h"

#include <chrono>
#include <string>
#include <string_view>

namespace pupitre
{

/// UTC, one millisecond steps.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;

/// An instant with the local text it was made from, e.g. {2026-11-23T07:00Z, "2026-11-23T08:00"}. The zone is
/// the TP's. `local` may be empty where nobody typed one.
struct Moment {
    Instant utc{};
    std::string local;

    bool operator==(const Moment&) const = default;
};

/// "2026-11-24T13:35:51Z", with ".mmm" before the Z only where milliseconds are not zero (ISO 8601).
[[nodiscard]] std::string toIso(Instant instant);

/// Reads what toIso() writes; also accepts a missing seconds part. Malformed otherwise; years 1970 to 9999.
[[nodiscard]] Result<Instant> instantFromIso(std::string_view text);

} // namespace pupitre
