// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See fakeplace.h: which request is for which part.
#include "tests/ui/fakeagent/fakeplace.h"

#include "core/domain/base64.h"
#include "core/wire/methods.h"
#include "tests/ui/fakeagent/fakeparams.h"

namespace pupitre
{

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
    if (scene.contains("built"))
        m_built = scene["built"];
    if (scene.contains("seats"))
        m_patches = scene["seats"];
    if (scene.contains("journal"))
        m_journal = scene["journal"];
    if (scene.contains("trees"))
        m_trees = scene["trees"];
    m_work = scene.value("work", m_work);
    if (scene.contains("builds"))
        m_builds.load(scene["builds"]);
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
    if (method.starts_with("environment."))
        return m_builds.isScripted() ? m_builds.answer(request, method, params)
                                     : environments(method, params);
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

Result<Tp*> FakePlace::tpOf(const Json& params)
{
    const auto found = m_courses.find(textOf(params, "course"));
    const auto id = TpId::parse(textOf(params, "tp"));
    Tp* tp = found == m_courses.end() || !id ? nullptr : found->second.course.tp(*id);
    if (tp == nullptr)
        return fail(ErrorKind::NotFound, textOf(params, "tp"));
    return tp;
}

} // namespace pupitre
