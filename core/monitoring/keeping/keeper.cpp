// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See keeper.h.
#include "core/monitoring/keeping/keeper.h"

#include "core/services/presenttime.h"

namespace pupitre
{

Keeper::Keeper(Mailbox& mailbox) : m_kept(std::make_shared<Kept>()), m_lane(mailbox, "monitoring") {}

void Keeper::work(std::function<void(Kept&)> job)
{
    std::erase_if(m_running, [](const Task& task) { return !task.isActive(); });
    m_running.push_back(m_lane.run<void>(
        [kept = m_kept, job = std::move(job)](std::stop_token) -> Result<void> {
            job(*kept);
            return {};
        },
        {}));
}

void Keeper::put(const PlaceId& place, Sample sample)
{
    m_waiting.push_back({place, std::move(sample)});
}

void Keeper::flush()
{
    if (m_waiting.empty())
        return;
    work([live = std::exchange(m_waiting, {})](Kept& kept) { kept.take(live); });
}

void Keeper::forget(const PlaceId& place)
{
    flush();
    work([place](Kept& kept) { kept.forget(place); });
}

void Keeper::showRecording(std::optional<Instant> since)
{
    work([since](Kept& kept) { kept.showRecording(since); });
}

Task Keeper::curves(const CurveQuestion& question, Reply<std::vector<Curve>> reply)
{
    flush();
    return m_lane.run<std::vector<Curve>>(
        [kept = m_kept, question, now = presentTime()](std::stop_token) {
            return kept->curves(question, now);
        },
        [reply = std::move(reply)](const Result<std::vector<Curve>>& curves) { reply(curves); });
}

} // namespace pupitre
