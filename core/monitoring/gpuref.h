// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A machine, a GPU, among all places.
#pragma once

#include "core/store/placeid.h"

#include <compare>
#include <string>

namespace pupitre
{

struct HostRef {
    PlaceId place;
    std::string host;

    auto operator<=>(const HostRef&) const = default;
};

struct GpuRef {
    HostRef host;
    std::string uuid;

    auto operator<=>(const GpuRef&) const = default;
};

} // namespace pupitre
