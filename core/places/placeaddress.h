// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where a place is. A value: stored, shown, compared.
#pragma once

#include "core/domain/error.h"

#include <string>

namespace pupitre
{

enum class PlaceKind { ThisComputer, Ssh };

struct PlaceAddress {
    PlaceKind kind = PlaceKind::ThisComputer;
    std::string host; // name, address or alias of the person's ssh configuration
    std::string user; // empty: as the configuration says, else the account's name here
    int port = 0;     // 0: as the configuration says, else 22
    std::string jump; // as ssh -J; empty: as the configuration says

    bool operator==(const PlaceAddress&) const = default;
};

/// "ada@lab.example:2222" and back; "" and "localhost" alone mean this computer.
[[nodiscard]] std::string toText(const PlaceAddress& address);
[[nodiscard]] Result<PlaceAddress> placeAddressFromText(const std::string& text);

} // namespace pupitre
