// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Changes a person asked for while their place did not answer, in the order they were asked. Unlike the rest
// of the file they exist nowhere else, so a new one is on the disk before put() returns.
#pragma once

#include "core/domain/ids.h"
#include "core/domain/instant.h"
#include "core/store/placeid.h"
#include "core/store/store.h"

#include <optional>
#include <string>
#include <vector>

namespace pupitre
{

struct WaitingRow {
    std::int64_t id = 0; // 0: not stored yet
    PlaceId place;
    CourseId course;
    Instant askedAt{};
    std::string json;
    std::optional<Error> refused; // why it could not be made

    bool operator==(const WaitingRow&) const = default;
};

class WaitingTable final
{
public:
    explicit WaitingTable(Store& store) : m_store(store) {}

    [[nodiscard]] Result<std::vector<WaitingRow>> all() const;
    /// Another number whenever another program has written to the file since; what is written here does not
    /// count.
    [[nodiscard]] Result<std::int64_t> writtenElsewhere() const;
    [[nodiscard]] Result<std::int64_t> add(const WaitingRow& row); // its id
    /// Its json and refusal; nothing where the row is gone.
    [[nodiscard]] Result<void> update(const WaitingRow& row);
    [[nodiscard]] Result<void> remove(std::int64_t id);

private:
    Store& m_store;
};

} // namespace pupitre
