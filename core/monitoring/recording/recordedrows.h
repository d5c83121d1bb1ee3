// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The recorded lab's past, made when it is asked for: it is in no file.
#pragma once

#include "core/monitoring/series/rows.h"

namespace pupitre
{

class RecordedRows final : public RowSource
{
public:
    /// Its past ends `until`, and its silent machine's some minutes earlier.
    explicit RecordedRows(Instant until) : m_shown(until) {}

    void reaches(Instant until) { m_until = until; }

    [[nodiscard]] std::chrono::milliseconds stepFor(std::chrono::milliseconds step) const override;
    [[nodiscard]] Result<void> rows(const RowsQuestion& question, const RowSeen& seen) override;

private:
    Instant m_shown;
    std::optional<Instant> m_until;
};

/// When the silent machine was heard last, if the recording is shown since then.
[[nodiscard]] Instant recordedSilence(Instant shown);

} // namespace pupitre
