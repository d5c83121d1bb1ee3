// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The places the person knows, in the order they are shown.
#pragma once

#include "core/store/placeid.h"
#include "core/store/store.h"

#include <string>
#include <vector>

namespace pupitre
{

struct PlaceRow {
    PlaceId id;
    std::string name;
    std::string address; // "ada@lab.example:2222"; empty: this computer
    std::string jump;
    std::string identity; // path of a private key

    bool operator==(const PlaceRow&) const = default;
};

class PlaceTable final
{
public:
    explicit PlaceTable(Store& store) : m_store(store) {}

    [[nodiscard]] Result<std::vector<PlaceRow>> all() const;
    [[nodiscard]] Result<void> put(const PlaceRow& place); // adds at the end, or replaces in its place
    [[nodiscard]] Result<void> remove(const PlaceId& id);

private:
    Store& m_store;
};

} // namespace pupitre
