// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// From where this desktop comes in, as a place sees it: not what this computer calls itself where a router or
// a jump host is in between.
#pragma once

#include "core/services/places/placelink.h"
#include "core/services/reply.h"

#include <string>

namespace pupitre
{

/// An IPv4 or IPv6 address; empty where the place does not say it: this computer, or an older agent.
void askReachedFrom(PlaceLink& link, Reply<std::string> reply);

} // namespace pupitre
