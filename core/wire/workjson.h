// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// WorkListing as it travels: {entries: [{name, kind, bytes?, at, target?}], more?, moreAtLeast?}.
#pragma once

#include "core/domain/worklook.h"
#include "core/wire/json.h"

namespace pupitre
{

[[nodiscard]] Json toJson(const WorkListing& listing);
[[nodiscard]] Result<WorkListing> workListingFromJson(const Json& json);

} // namespace pupitre
