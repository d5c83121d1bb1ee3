// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A place the person has added: its name for people and how it is reached. No secret is in here.
#pragma once

#include "core/places/placeaddress.h"
#include "core/store/placeid.h"

#include <string>

namespace pupitre
{

struct KnownPlace {
    PlaceId id;
    std::string name; // as the person calls it; empty for this computer (the window says it in words)
    PlaceAddress address;
    std::string identity; // path of a private key to try first; empty: agent, then the usual files

    bool operator==(const KnownPlace&) const = default;
};

} // namespace pupitre
