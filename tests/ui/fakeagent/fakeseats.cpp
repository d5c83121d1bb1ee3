// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the seats of the pretended place stand, and what is done to them seat by seat.
#include "tests/ui/fakeagent/fakeparams.h"
#include "tests/ui/fakeagent/fakeplace.h"

#include <algorithm>

namespace pupitre
{

namespace
{
std::string keyOf(const CourseId& course, const TpId& tp, const SeatId& seat)
{
    return course.text() + '/' + tp.text() + '/' + seat.text();
}
} // namespace

Result<Json> FakePlace::status(const Json& params) const
{
    const auto found = m_courses.find(textOf(params, "course"));
    const auto id = TpId::parse(textOf(params, "tp"));
    const Tp* tp = found == m_courses.end() || !id ? nullptr : found->second.course.tp(*id);
    if (tp == nullptr)
        return fail(ErrorKind::NotFound, textOf(params, "tp"));
    Json status = toJson(statusOf(found->second.course, *tp));
    for (Json& seat : status["seats"]) {
        if (const auto patch = m_patches.find(seat["seat"].get<std::string>()); patch != m_patches.end())
            seat.update(*patch);
    }
    return status;
}

TpStatus FakePlace::statusOf(const Course& course, const Tp& tp) const
{
    TpStatus status{course.id, tp.id, now(), phaseOf(tp, now()), {}};
    for (const SeatId& id : activeSeats(course)) {
        SeatStatus seat;
        if (const auto known = m_seats.find(keyOf(course.id, tp.id, id)); known != m_seats.end())
            seat = known->second;
        seat.seat = id;
        const SeatPhase phase = phaseOf(tp, id, Marks{}, now());
        seat.phase = phase.phase;
        seat.until = phase.until;
        seat.prepared = tp.published;
        if (const auto own = tp.overrides.find(id); own != tp.overrides.end()) {
            seat.extraTime = own->second.extraTime;
            if (own->second.deadline)
                seat.deadline = own->second.deadline->utc;
        }
        status.seats.push_back(std::move(seat));
    }
    return status;
}

void FakePlace::begin(std::int64_t request, const char* step, const Json& params, std::vector<SeatId> seats)
{
    FakeJob job;
    job.request = request;
    job.step = step;
    job.course = *CourseId::parse(textOf(params, "course"));
    job.tp = *TpId::parse(textOf(params, "tp"));
    job.seats = std::move(seats);
    job.next = std::chrono::steady_clock::now() + m_step;
    m_jobs.push_back(std::move(job));
}

void FakePlace::finishSeat(const FakeJob& job, const SeatId& seat)
{
    SeatStatus& status = m_seats[keyOf(job.course, job.tp, seat)];
    const bool stop = job.step == "stop";
    status.instance = stop ? InstanceState::Absent : InstanceState::Running;
    status.error.reset();
    if (stop)
        status.connections = 0;
    if (job.step == "restart")
        m_patches.erase(seat.text());
}

void FakePlace::work(const std::function<void(std::int64_t, Json)>& progress,
                     const std::function<void(std::int64_t, Result<Json>)>& answered)
{
    const auto time = std::chrono::steady_clock::now();
    for (FakeJob& job : m_jobs) {
        if (job.next > time)
            continue;
        if (job.done < job.seats.size())
            finishSeat(job, job.seats[job.done++]);
        job.next = time + m_step;
        progress(job.request, {{"id", job.request},
                               {"step", job.step},
                               {"done", job.done},
                               {"total", job.seats.size()},
                               {"seat", job.done > 0 ? job.seats[job.done - 1].text() : std::string()}});
        if (job.done >= job.seats.size())
            answered(job.request, status({{"course", job.course.text()}, {"tp", job.tp.text()}}));
    }
    std::erase_if(m_jobs, [](const FakeJob& job) { return job.done >= job.seats.size(); });
    m_builds.work(progress, answered);
}

std::chrono::milliseconds FakePlace::untilNextWork() const
{
    auto wait = std::chrono::milliseconds{m_builds.isDue() ? 0 : 1000};
    for (const FakeJob& job : m_jobs)
        wait = std::min(wait, std::chrono::ceil<std::chrono::milliseconds>(
                                  std::max(job.next - std::chrono::steady_clock::now(), {})));
    return wait;
}

} // namespace pupitre
