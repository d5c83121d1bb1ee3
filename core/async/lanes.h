// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A few lanes side by side for work that needs no order and no connection: hashing, packing, reading files
// here.
#pragma once

#include "core/async/lane.h"

#include <algorithm>
#include <memory>
#include <vector>

namespace pupitre
{

class Lanes final
{
public:
    Lanes(Mailbox& mailbox, const std::string& name, int count)
    {
        for (int i = 0; i < count; ++i)
            m_lanes.push_back(std::make_unique<Lane>(mailbox, name));
    }

    /// The lane with the least to do.
    [[nodiscard]] Lane& freest()
    {
        return **std::min_element(m_lanes.begin(), m_lanes.end(),
                                  [](const auto& a, const auto& b) { return a->load() < b->load(); });
    }

private:
    std::vector<std::unique_ptr<Lane>> m_lanes; // never empty
};

} // namespace pupitre
