// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Long operations that ended, for "what did I do last week" and for a retry after a restart of the program.
// At most a thousand rows are kept.
#pragma once

#include "core/domain/error.h"
#include "core/domain/instant.h"
#include "core/store/store.h"

#include <optional>
#include <string>
#include <vector>

namespace pupitre
{

struct LoggedOperation {
    std::string kind; // wire-like name, "collect"
    std::string subject;
    std::string outcome; // "done", "failed", "cancelled"
    Instant startedAt{};
    Instant endedAt{};
    std::optional<Error> error;

    bool operator==(const LoggedOperation&) const = default;
};

class OperationsLog final
{
public:
    explicit OperationsLog(Store& store) : m_store(store) {}

    [[nodiscard]] Result<void> add(const LoggedOperation& operation);
    [[nodiscard]] Result<std::vector<LoggedOperation>> newest(int count) const;

private:
    Store& m_store;
};

} // namespace pupitre
