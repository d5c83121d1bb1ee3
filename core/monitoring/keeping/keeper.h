// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is kept of samples, as the window's thread sees it: the work is done on a lane of its own.
#pragma once

#include "core/async/lane.h"
#include "core/monitoring/keeping/kept.h"
#include "core/services/reply.h"

#include <memory>

namespace pupitre
{

class Keeper final
{
public:
    struct Heard {
        std::function<void()> errorChanged;
        std::function<void(const HistoryMemory&)> opened;
    };
    Keeper(Mailbox& mailbox, Heard heard);

    void useHistory(const std::filesystem::path& file);
    void setRetention(const Retention& retention);
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

    /// Waits for flush(), or for a question.
    void put(const PlaceId& place, Sample sample);
    void flush();
    void putPast(const PlaceId& place, std::vector<Sample> past, const RingPosition& read);
    void putTold(const ToldAlerts& told);
    void forget(const PlaceId& place);
    void showRecording(std::optional<Instant> since);
    [[nodiscard]] Task eraseSeat(const SeatOfCourse& seat, Reply<void> reply);

    [[nodiscard]] Task curves(const CurveQuestion& question, Reply<std::vector<Curve>> reply);
    [[nodiscard]] Task usage(const UsageQuestion& question, Reply<UsageTable> reply);

private:
    struct Report {
        std::optional<Error> error;
        std::optional<HistoryMemory> opened;
    };
    /// In order of the calls.
    void work(std::function<void(Kept&)> job);
    void done(const Report& report);

    Heard m_heard;
    std::optional<Error> m_error;
    std::vector<PlacedSample> m_waiting;
    std::shared_ptr<Kept> m_kept; // the lane's
    Lane m_lane;
    std::vector<Task> m_running; // dropped, they would not be done
};

} // namespace pupitre
