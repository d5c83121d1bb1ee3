// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The places the person knows, in the order they are shown.
#pragma once

#include "core/store/knownplace.h"
#include "core/store/store.h"

#include <vector>

namespace pupitre
{

class PlaceTable final
{
public:
    explicit PlaceTable(Store& store) : m_store(store) {}

    [[nodiscard]] Result<std::vector<KnownPlace>> all() const;
    [[nodiscard]] Result<void> put(const KnownPlace& place); // adds at the end, or replaces in its place
    [[nodiscard]] Result<void> remove(const PlaceId& id);

private:
    Store& m_store;
};

} // namespace pupitre
