// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is handed out with an environment, as it is gathered before the environment is saved: paths of this
// computer, which are copied into its folder then, and data that lies on a place already.
#pragma once

#include "core/domain/environment.h"

#include <filesystem>
#include <vector>

namespace pupitre
{

/// Each file or folder lies below code/, data/ or documents/ under its own name.
struct ResourceChoice {
    std::vector<std::filesystem::path> code; // each student gets a copy
    std::vector<std::filesystem::path> data; // shared, read-only, as documents are
    std::vector<std::filesystem::path> documents;
    std::vector<DataItem> onPlaces; // not copied: each has a path on a place

    bool operator==(const ResourceChoice&) const = default;
};

} // namespace pupitre
