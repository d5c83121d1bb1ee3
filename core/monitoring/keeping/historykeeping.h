// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The history file in use: opened, written in batches, set aside where it is damaged, tried again where the
// disk was full. Nothing that goes wrong with it stops anything else.
#pragma once

#include "core/monitoring/history/history.h"

#include <optional>

namespace pupitre
{

/// What an opened history knows from before.
struct HistoryMemory {
    ToldAlerts told;
    std::map<PlaceId, RingPosition> read;
    std::optional<std::filesystem::path> setAside; // a damaged file was renamed to this
};

class HistoryKeeping final
{
public:
    void use(std::filesystem::path file, Instant now);
    void setRetention(const Retention& retention);

    void put(std::vector<HostMinute> minutes, const std::map<PlaceId, RingPosition>& read = {});
    void putTold(const ToldAlerts& told);
    void forget(const PlaceId& place);
    /// DatabaseFailed and its like where no file is open.
    [[nodiscard]] Result<void> eraseSeat(const SeatOfCourse& seat, Instant now);
    /// Writes what waits, unless it failed only just before.
    void write(Instant now);

    /// The last try of all.
    void writeAtEnd();

    [[nodiscard]] History* history() const { return m_history.get(); }
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }
    /// Once after each opening.
    [[nodiscard]] std::optional<HistoryMemory> takeMemory() { return std::exchange(m_memory, std::nullopt); }

private:
    void open(Instant now);
    void failed(const Error& error, Instant now);
    [[nodiscard]] Result<void> writeWaiting();
    [[nodiscard]] Result<void> retainSome(Instant now);

    std::filesystem::path m_file; // empty: none is used
    std::unique_ptr<History> m_history;
    Retention m_retention;
    std::optional<HistoryMemory> m_memory;
    std::optional<Error> m_error;
    std::vector<HostMinute> m_minutes; // wait to be written
    std::map<PlaceId, RingPosition> m_read;
    std::optional<ToldAlerts> m_told;
    Instant m_again{};                   // not before
    Instant m_retain{};                  // next time
    std::optional<RetentionPass> m_pass; // one under way
};

} // namespace pupitre
