// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See fakeplace.h.
#include "tests/ui/fakeagent/fakeplace.h"

#include "core/domain/base64.h"
#include "core/wire/methods.h"
#include "core/wire/pathjson.h"

#include <algorithm>

namespace pupitre
{

namespace
{
std::string textOf(const Json& params, const char* name)
{
    return params.is_object() && params.contains(name) && params[name].is_string()
               ? params[name].get<std::string>()
               : std::string();
}

std::string keyOf(const CourseId& course, const TpId& tp, const SeatId& seat)
{
    return course.text() + '/' + tp.text() + '/' + seat.text();
}

std::vector<SeatId> activeSeats(const Course& course)
{
    std::vector<SeatId> ids;
    for (const Seat& seat : course.seats) {
        if (seat.standing == SeatStanding::Active)
            ids.push_back(seat.id);
    }
    return ids;
}

std::vector<SeatId> seatsOf(const Json& params)
{
    std::vector<SeatId> ids;
    for (const Json& one : params.value("seats", Json::array())) {
        if (const auto id = SeatId::parse(one.is_string() ? one.get<std::string>() : std::string()))
            ids.push_back(*id);
    }
    return ids;
}
} // namespace

Result<void> FakePlace::load(const Json& scene)
{
    for (const Json& one : scene.value("courses", Json::array())) {
        auto course = courseFromJson(one);
        if (!course)
            return tl::unexpected(course.error());
        Held& held = m_courses[course->id.text()];
        held.revision += 1;
        held.course = std::move(*course);
    }
    if (scene.contains("images"))
        m_images = scene["images"].get<std::vector<std::string>>();
    if (scene.contains("seats"))
        m_patches = scene["seats"];
    if (scene.contains("journal"))
        m_journal = scene["journal"];
    if (scene.contains("trees"))
        m_trees = scene["trees"];
    m_work = scene.value("work", m_work);
    if (scene.contains("files"))
        m_files = scene["files"];
    if (scene.contains("timerSilentS")) // null: it has never called
        m_timerSilent = scene["timerSilentS"].is_null()
                            ? std::nullopt
                            : std::optional(std::chrono::seconds{scene["timerSilentS"].get<int>()});
    if (scene.contains("timerAgeS"))
        m_timerAge = std::chrono::seconds{scene["timerAgeS"].get<int>()};
    m_step = std::chrono::milliseconds{scene.value("stepMs", m_step.count())};
    m_clockOffset = std::chrono::milliseconds{scene.value("clockOffsetMs", m_clockOffset.count())};
    return {};
}

Instant FakePlace::now() const
{
    return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now()) + m_clockOffset;
}

Json FakePlace::facts() const
{
    PlaceFacts facts;
    facts.host = "fake";
    facts.agentVersion = "fake";
    facts.clock = now();
    if (m_timerSilent)
        facts.heartbeat = now() - *m_timerSilent;
    if (m_timerAge)
        facts.timerSince = now() - *m_timerAge;
    facts.cpus = 64;
    facts.memoryMiB = 262144;
    facts.diskFreeMiB = 500000;
    facts.engine.name = "fake";
    facts.timer = TimerKind::Crontab;
    return toJson(facts);
}

std::optional<Result<Json>> FakePlace::answer(std::int64_t request, const std::string& method,
                                              const Json& params)
{
    if (method == method::hello) {
        Json hello{{"facts", facts()}};
        hello["protocol"] = {{"oldest", 1}, {"newest", 1}};
        hello["speak"] = 1;
        hello["running"] = Json::array();
        return hello;
    }
    if (method == method::placeFacts)
        return facts();
    if (method == method::placeRehearse)
        return Json{{"instances", 5},
                    {"oneMs", 740},
                    {"allMs", 1320},
                    {"bytesEach", 46000000},
                    {"cpus", 16},
                    {"memoryMiB", 64000},
                    {"memoryAvailableMiB", 60100},
                    {"diskFreeMiB", 72000},
                    {"gpus", 2}};
    if (method == method::imageList) {
        Json images = Json::array();
        for (const std::string& image : m_images)
            images.push_back({{"reference", image}, {"bytes", 1}, {"created", toIso(now())}});
        return Json{{"images", images}};
    }
    if (method == method::courseList)
        return courseList();
    if (method == method::courseGet)
        return courseGet(params);
    if (method == method::coursePut)
        return coursePut(params);
    if (method == method::courseRemove) {
        m_courses.erase(textOf(params, "course"));
        return Json::object();
    }
    if (method == method::status)
        return status(params);
    if (method == method::journal)
        return Json{{"entries", m_journal}};
    if (method == method::treeManifest)
        return Json{{"entries", m_trees.value(textOf(params, "tree"), Json::array())}, {"complete", true}};
    if (method == method::treeRead) {
        const auto file = m_files.value(textOf(params, "tree"), Json::object())
                              .value(textOf(params, "path"), std::string("PK\3\4"));
        return Json{{"size", file.size()}, {"base64", toBase64(file)}};
    }
    if (method == method::submissions)
        return Json{{"seats", Json::object()}};
    if (method == "fake.set") {
        const auto done = load(params);
        return done ? Result<Json>(Json::object()) : tl::unexpected(done.error());
    }
    if (method == method::seatExtend)
        return extend(params);
    auto tp = tpOf(params);
    if (!tp)
        return tl::unexpected(tp.error());
    if (method == method::seatMessage)
        return message(params);
    if (method == method::seatResetFile) {
        Json done = Json::object();
        for (const SeatId& seat : seatsOf(params))
            done[seat.text()] = {{"kept", textOf(params, "path") + ".before-reset"}};
        return Json{{"done", done}, {"failed", Json::object()}};
    }
    if (method == method::seatFiles || method == method::seatRead)
        return look(method, params);
    Held& held = m_courses[textOf(params, "course")];
    if (method == method::coursePublish) {
        (*tp)->published = true;
        held.revision += 1;
        return status(params);
    }
    if (method == method::tpOpen) {
        const auto session = sessionToOpen(**tp, now());
        if (!session)
            return tl::unexpected(session.error());
        (*tp)->published = true;
        (*tp)->sessions[*session].opened = now();
        held.revision += 1;
        begin(request, "start", params, activeSeats(held.course));
        return std::nullopt;
    }
    if (method == method::tpEnd) {
        for (Session& session : (*tp)->sessions) {
            if (const auto opens = opensAt(**tp, session); opens && *opens <= now())
                session.ended = now();
        }
        held.revision += 1;
        begin(request, "stop", params, activeSeats(held.course));
        return std::nullopt;
    }
    if (method == method::seatRestart) {
        begin(request, "restart", params, seatsOf(params));
        return std::nullopt;
    }
    return fail(ErrorKind::NotFound, method);
}

Result<Json> FakePlace::courseList() const
{
    Json courses = Json::array();
    for (const auto& [id, held] : m_courses) {
        Json tps = Json::array();
        for (const Tp& tp : held.course.tps)
            tps.push_back({{"id", tp.id.text()}, {"title", tp.title}, {"phase", "open"}});
        courses.push_back(
            {{"id", id}, {"title", held.course.title}, {"seats", held.course.seats.size()}, {"tps", tps}});
    }
    return Json{{"courses", courses}, {"failed", Json::array()}};
}

Result<Json> FakePlace::courseGet(const Json& params) const
{
    const auto found = m_courses.find(textOf(params, "course"));
    if (found == m_courses.end())
        return fail(ErrorKind::NotFound, textOf(params, "course"));
    return Json{{"course", toJson(found->second.course)},
                {"revision", std::to_string(found->second.revision)}};
}

Result<Json> FakePlace::coursePut(const Json& params)
{
    auto course = courseFromJson(params.value("course", Json::object()));
    if (!course)
        return tl::unexpected(course.error());
    Held& held = m_courses[course->id.text()];
    held.revision += 1;
    held.course = std::move(*course);
    return Json{{"revision", std::to_string(held.revision)}};
}

Result<Json> FakePlace::extend(const Json& params)
{
    auto tp = tpOf(params);
    if (!tp)
        return tl::unexpected(tp.error());
    for (const SeatId& seat : seatsOf(params)) {
        Override& granted = (*tp)->overrides[seat];
        if (params.contains("extraMinutes"))
            granted.extraTime = std::chrono::minutes{params["extraMinutes"].get<int>()};
        if (!params.contains("deadline"))
            continue;
        const auto utc = instantFromIso(textOf(params["deadline"], "utc"));
        if (!utc)
            return tl::unexpected(utc.error());
        granted.deadline = Moment{*utc, textOf(params["deadline"], "local")};
    }
    m_courses[textOf(params, "course")].revision += 1;
    return status(params);
}

Json FakePlace::message(const Json& params)
{
    Json terminals = Json::object();
    Json failed = Json::object();
    const Json told = *status(params);
    for (const SeatId& id : seatsOf(params))
        for (const Json& seat : told["seats"]) {
            if (seat["seat"] != id.text())
                continue;
            if (seat["phase"] == "open" || seat["phase"] == "handIn")
                terminals[id.text()] = seat.value("connections", 0);
            else
                failed[id.text()] = toJson(Error{ErrorKind::TooLate, id.text(), {}});
        }
    m_journal.push_back({{"n", m_journal.size() + 1},
                         {"at", toIso(now())},
                         {"who", "teacher"},
                         {"what", "message"},
                         {"tp", textOf(params, "tp")},
                         {"seat", params["seats"][0]},
                         {"result", "ok"}});
    return {{"terminals", terminals}, {"failed", failed}};
}

Result<Json> FakePlace::look(const std::string& method, const Json& params) const
{
    if (m_work.contains("error"))
        return tl::unexpected(errorFromJson(m_work["error"]));
    const auto path = pathFromJson(params.value("path", Json("")));
    const Json held = m_work.value(method == method::seatRead ? "files" : "folders", Json::object());
    if (!path || !held.contains(*path))
        return fail(ErrorKind::NotFound, path.value_or(std::string()));
    if (method == method::seatFiles)
        return Json{{"entries", held[*path]}, {"more", path->empty() ? m_work.value("more", 0U) : 0U}};
    const auto text = held[*path].get<std::string>();
    return Json{{"size", text.size()}, {"base64", toBase64(text)}};
}

Result<Tp*> FakePlace::tpOf(const Json& params)
{
    const auto found = m_courses.find(textOf(params, "course"));
    const auto id = TpId::parse(textOf(params, "tp"));
    Tp* tp = found == m_courses.end() || !id ? nullptr : found->second.course.tp(*id);
    if (tp == nullptr)
        return fail(ErrorKind::NotFound, textOf(params, "tp"));
    return tp;
}

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
}

std::chrono::milliseconds FakePlace::untilNextWork() const
{
    auto wait = std::chrono::milliseconds{1000};
    for (const FakeJob& job : m_jobs)
        wait = std::min(wait, std::chrono::ceil<std::chrono::milliseconds>(
                                  std::max(job.next - std::chrono::steady_clock::now(), {})));
    return wait;
}

} // namespace pupitre
