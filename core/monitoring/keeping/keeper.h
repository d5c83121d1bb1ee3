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
    explicit Keeper(Mailbox& mailbox);

    /// Waits for flush(), or for a question.
    void put(const PlaceId& place, Sample sample);
    void flush();
    void forget(const PlaceId& place);
    void showRecording(std::optional<Instant> since);

    [[nodiscard]] Task curves(const CurveQuestion& question, Reply<std::vector<Curve>> reply);

private:
    /// In order of the calls; nobody waits for it.
    void work(std::function<void(Kept&)> job);

    std::vector<PlacedSample> m_waiting;
    std::shared_ptr<Kept> m_kept; // the lane's
    Lane m_lane;
    std::vector<Task> m_running; // dropped, they would not be done
};

} // namespace pupitre
