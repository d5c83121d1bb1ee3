// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See keeper.h.
#include "core/monitoring/keeping/keeper.h"

#include "core/services/localtime.h"
#include "core/services/presenttime.h"
#include "core/services/timetable/zonesource.h"

namespace pupitre
{

Keeper::Keeper(Mailbox& mailbox, Heard heard)
    : m_heard(std::move(heard)), m_kept(std::make_shared<Kept>()), m_lane(mailbox, "monitoring")
{
}

void Keeper::work(std::function<void(Kept&)> job)
{
    std::erase_if(m_running, [](const Task& task) { return !task.isActive(); });
    m_running.push_back(m_lane.run<Report>(
        [kept = m_kept, job = std::move(job)](std::stop_token) -> Result<Report> {
            job(*kept);
            return Report{kept->keeping().error(), kept->keeping().takeMemory()};
        },
        [this](const Result<Report>& report) {
            if (report)
                done(*report);
        }));
}

void Keeper::done(const Report& report)
{
    if (report.error != m_error) {
        m_error = report.error;
        m_heard.errorChanged();
    }
    if (report.opened)
        m_heard.opened(*report.opened);
}

void Keeper::useHistory(const std::filesystem::path& file)
{
    work([file, now = presentTime()](Kept& kept) { kept.keeping().use(file, now); });
}

void Keeper::setRetention(const Retention& retention)
{
    work([retention](Kept& kept) { kept.keeping().setRetention(retention); });
}

void Keeper::put(const PlaceId& place, Sample sample)
{
    m_waiting.push_back({place, std::move(sample)});
}

void Keeper::flush()
{
    // Without samples too: a minute may be over, the disk may have room again.
    work([live = std::exchange(m_waiting, {}), now = presentTime()](Kept& kept) { kept.take(live, now); });
}

void Keeper::putPast(const PlaceId& place, std::vector<Sample> past, const RingPosition& read)
{
    work([place, past = std::move(past), read, now = presentTime()](Kept& kept) {
        kept.takePast(place, past, read, now);
    });
}

void Keeper::putTold(const ToldAlerts& told)
{
    work([told](Kept& kept) { kept.keeping().putTold(told); });
}

void Keeper::forget(const PlaceId& place)
{
    std::erase_if(m_waiting, [&place](const PlacedSample& placed) { return placed.place == place; });
    work([place](Kept& kept) { kept.forget(place); });
}

void Keeper::showRecording(std::optional<Instant> since)
{
    work([since](Kept& kept) { kept.showRecording(since); });
}

Task Keeper::eraseSeat(const SeatOfCourse& seat, Reply<void> reply)
{
    return m_lane.run<void>([kept = m_kept, seat, now = presentTime()](
                                std::stop_token) { return kept->keeping().eraseSeat(seat, now); },
                            [reply = std::move(reply)](const Result<void>& done) { reply(done); });
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

Task Keeper::usage(const UsageQuestion& question, Reply<UsageTable> reply)
{
    flush();
    ZoneOffsets zone;
    if (question.by == UsageBy::Week)
        zone = zoneOffsetsOf(systemZone()).value_or(ZoneOffsets());
    return m_lane.run<UsageTable>(
        [kept = m_kept, question, zone, now = presentTime()](std::stop_token) {
            return kept->usage(question, zone, now);
        },
        [reply = std::move(reply)](const Result<UsageTable>& table) { reply(table); });
}

} // namespace pupitre
