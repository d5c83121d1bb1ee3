// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Wizards that were left half-way: the draft as text, under the name of its wizard.
#pragma once

#include "core/domain/instant.h"
#include "core/store/store.h"

#include <optional>
#include <string>

namespace pupitre
{

struct StoredDraft {
    std::string json;
    Instant savedAt{};
    bool operator==(const StoredDraft&) const = default;
};

class DraftTable final
{
public:
    explicit DraftTable(Store& store) : m_store(store) {}

    [[nodiscard]] Result<std::optional<StoredDraft>> read(const std::string& wizard) const;
    [[nodiscard]] Result<void> put(const std::string& wizard, const StoredDraft& draft);
    [[nodiscard]] Result<void> remove(const std::string& wizard);

private:
    Store& m_store;
};

} // namespace pupitre
