// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What places said last of themselves, for when they cannot be reached. Rows go with their place
// (PlaceTable).
#pragma once

#include "core/domain/placefacts.h"
#include "core/store/placeid.h"
#include "core/store/store.h"

#include <map>

namespace pupitre
{

struct SeenFacts {
    PlaceFacts facts;
    Instant at{}; // by this computer's clock

    bool operator==(const SeenFacts&) const = default;
};

class PlaceFactsTable final
{
public:
    explicit PlaceFactsTable(Store& store) : m_store(store) {}

    /// Without what a newer program wrote in a way this one cannot read.
    [[nodiscard]] Result<std::map<PlaceId, SeenFacts>> all() const;
    [[nodiscard]] Result<void> put(const PlaceId& place, const SeenFacts& seen);

private:
    Store& m_store;
};

} // namespace pupitre
