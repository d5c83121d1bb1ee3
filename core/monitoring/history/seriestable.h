// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The series of the history file and their numbers.
#pragma once

#include "core/monitoring/series/series.h"

#include "core/domain/error.h"

#include <QSqlDatabase>

#include <map>

namespace pupitre
{

class SeriesTable final
{
public:
    using Number = std::int64_t;

    [[nodiscard]] Result<void> load(const QSqlDatabase& database);
    /// Makes it where it is new. A new one made in a transaction that is rolled back must be forgotten:
    /// load() again.
    [[nodiscard]] Result<Number> numberOf(const QSqlDatabase& database, const SeriesKey& key);

    [[nodiscard]] const std::map<SeriesKey, Number>& all() const { return m_numbers; }

private:
    std::map<SeriesKey, Number> m_numbers;
};

} // namespace pupitre
