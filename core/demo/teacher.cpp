// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Each step asks the place for what it just did rather than believing the call: seats that run are counted in
// the status.
#include "core/demo/teacher.h"

#include "core/agent/system/clock.h"
#include "core/wire/methods.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace pupitre
{

namespace
{

constexpr const char* image = "localhost/pupitre/demo:1";

std::string joined(const std::vector<std::string>& words)
{
    std::string text;
    for (const auto& word : words)
        text += (text.empty() ? "" : ",") + word;
    return text;
}

const char* nameOf(IdentityKind kind)
{
    switch (kind) {
    case IdentityKind::Subuid:
        return "subuid";
    case IdentityKind::KeepId:
        return "keepId";
    case IdentityKind::AccountItself:
        return "accountItself";
    }
    return "";
}

auto count(const TpStatus& status, InstanceState state)
{
    return std::count_if(status.seats.begin(), status.seats.end(),
                         [&](const SeatStatus& seat) { return seat.instance == state; });
}

/// The first seat's error, if one has any.
Result<DemoFacts> unlessFailed(const TpStatus& status, DemoFacts facts)
{
    for (const auto& seat : status.seats) {
        if (seat.error)
            return tl::unexpected(*seat.error);
    }
    return facts;
}

Moment momentOf(Instant instant, const std::string& zone)
{
    return {instant, localText(instant, zone)};
}

} // namespace

Teacher::Teacher(const DemoServices& services, LoopbackPlace& place, Exercise exercise)
    : m_services(services), m_place(place), m_exercise(std::move(exercise))
{
}

PlaceLink& Teacher::link() const
{
    return *m_services.places.link(m_placeId);
}

void Teacher::connectPlace(DemoDone done)
{
    const PlaceAddress address{PlaceKind::Ssh, "127.0.0.1", m_place.account().name, m_place.port(), {}};
    auto added = m_services.places.add(m_exercise.placeName, address, m_place.teacher().key.string());
    if (!added)
        return done(tl::unexpected(added.error()));
    m_placeId = *added;
    link().open();
    link().call(method::placeFacts, Json::object(), Reply<Json>(this, [this, done](Result<Json> answer) {
                    if (!answer)
                        return done(tl::unexpected(answer.error()));
                    const auto& status = link().status();
                    done(DemoFacts{{"agent", status.facts ? status.facts->agentVersion : ""},
                                   {"ms", std::to_string(status.connectTook.count())}});
                }));
}

void Teacher::installTimer(DemoDone done)
{
    link().call(method::placeInstall, Json::object(), Reply<Json>(this, [done](Result<Json> answer) {
                    if (!answer)
                        return done(tl::unexpected(answer.error()));
                    done(DemoFacts{{"timer", answer->value("timer", "none")}});
                }));
}

void Teacher::makeImage(DemoDone done)
{
    const Json wanted{{"reference", image}, {"packages", {"python3", "openssh-server"}}};
    link().call(method::imageMake, wanted, Reply<Json>(this, [done](Result<Json> answer) {
                    if (!answer)
                        return done(tl::unexpected(answer.error()));
                    done(DemoFacts{{"image", image}});
                }));
}

void Teacher::probePlace(DemoDone done)
{
    const auto seen = [this](const CheckItem& item) {
        if (item.id == CheckId::CgroupLimits || item.id == CheckId::Engine || item.id == CheckId::Subuid)
            m_probed[wireName(item.id)] = item.reason;
    };
    m_check = link().check(CheckDepth::Probe, seen, [this, done](Result<void> checked) {
        if (!checked)
            return done(tl::unexpected(checked.error()));
        link().call(method::placeFacts, Json::object(), Reply<Json>(this, [done](Result<Json> answer) {
                        auto facts =
                            answer.and_then([](const Json& json) { return placeFactsFromJson(json); });
                        if (!facts)
                            return done(tl::unexpected(facts.error()));
                        if (facts->engine.name.empty())
                            return done(fail(ErrorKind::NoEngine, "podman"));
                        done(DemoFacts{{"engine", facts->engine.name},
                                       {"version", facts->engine.version},
                                       {"identity", nameOf(facts->engine.identity)},
                                       {"lacks", joined(facts->engine.lacks)}});
                    }));
    });
}

CourseDraft Teacher::draft(std::chrono::minutes until) const
{
    CourseDraft draft;
    if (auto made = draftFromFolder(m_exercise.folder))
        draft = std::move(*made);
    draft.title = m_exercise.courseTitle;
    draft.courseId = "demo";
    draft.tpTitle = m_exercise.tpTitle;
    draft.tpId = "tp1";
    draft.image = image;
    draft.zone = systemZone();
    const Instant start = std::chrono::floor<std::chrono::minutes>(now()) + until;
    draft.sessions = {{localText(start, draft.zone), localText(start + std::chrono::hours{1}, draft.zone)}};
    draft.deadline = localText(start + std::chrono::hours{2}, draft.zone);
    draft.start = StartPolicy::AtClick;
    return draft;
}

void Teacher::createCourse(std::chrono::minutes until, DemoDone done)
{
    m_services.creation.create(m_placeId, draft(until), Reply<TpRef>(this, [this, done](Result<TpRef> made) {
                                   if (!made)
                                       return done(tl::unexpected(made.error()));
                                   m_tp = *made;
                                   done(DemoFacts{{"seats", std::to_string(seats().size())}});
                               }));
}

std::vector<SeatId> Teacher::seats() const
{
    std::vector<SeatId> ids;
    if (const CourseCard* card = m_services.classroom.card(m_tp.courseRef())) {
        for (const auto& seat : card->course.seats)
            ids.push_back(seat.id);
    }
    return ids;
}

void Teacher::invite(DemoDone done)
{
    InvitationRequest request;
    request.course = m_tp.courseRef();
    request.folder = m_place.folder() / "invitations";
    m_services.invitations.invite(
        request, Reply<InvitationReport>(this, [this, done](Result<InvitationReport> report) {
            if (!report)
                return done(tl::unexpected(report.error()));
            for (const Invited& one : report->people)
                m_invitations[one.seat] = one.folder;
            done(DemoFacts{{"students", std::to_string(report->people.size())}});
        }));
}

std::filesystem::path Teacher::invitationOf(const SeatId& seat) const
{
    const auto found = m_invitations.find(seat);
    return found == m_invitations.end() ? std::filesystem::path() : found->second;
}

void Teacher::startTp(DemoDone done)
{
    m_services.classroom.startTp(
        m_tp, Reply<TpStatus>(this, [done](Result<TpStatus> status) {
            if (!status)
                return done(tl::unexpected(status.error()));
            const auto running = count(*status, InstanceState::Running);
            if (running != static_cast<long>(status->seats.size()))
                return done(unlessFailed(*status, {}).and_then([&](const DemoFacts&) {
                    return Result<DemoFacts>(
                        fail(ErrorKind::EngineFailed, "start", std::to_string(running) + " run"));
                }));
            done(unlessFailed(*status, {{"running", std::to_string(running)}}));
        }));
}

void Teacher::endTp(DemoDone done)
{
    m_services.classroom.endTp(m_tp, Reply<TpStatus>(this, [done](Result<TpStatus> status) {
                                   if (!status)
                                       return done(tl::unexpected(status.error()));
                                   if (const auto left = count(*status, InstanceState::Running); left != 0)
                                       return done(
                                           fail(ErrorKind::StillRunning, "end", std::to_string(left)));
                                   done(unlessFailed(*status, {}));
                               }));
}

void Teacher::extend(const SeatId& seat, Instant deadline, DemoDone done)
{
    m_services.classroom.extendDeadline(m_tp, {seat}, momentOf(deadline, systemZone()),
                                        Reply<TpStatus>(this, [done, seat](Result<TpStatus> status) {
                                            if (!status)
                                                return done(tl::unexpected(status.error()));
                                            done(DemoFacts{{"student", seat.text()}});
                                        }));
}

void Teacher::setDeadline(Instant sessionEnd, Instant deadline, DemoDone done)
{
    const CourseCard* card = m_services.classroom.card(m_tp.courseRef());
    if (card == nullptr)
        return done(fail(ErrorKind::NotFound, m_tp.course.text()));
    Course course = card->course;
    Tp* tp = course.tp(m_tp.tp);
    if (tp == nullptr || tp->sessions.empty())
        return done(fail(ErrorKind::NotFound, m_tp.tp.text()));
    tp->sessions.back().end = momentOf(sessionEnd, course.zone);
    tp->deadline = momentOf(deadline, course.zone);
    m_services.classroom.putCourse(
        m_placeId, course, card->revision, Reply<CourseCard>(this, [done, deadline](Result<CourseCard> put) {
            if (!put)
                return done(tl::unexpected(put.error()));
            done(DemoFacts{{"at", toIso(std::chrono::floor<std::chrono::seconds>(deadline))}});
        }));
}

void Teacher::closeDesktop(DemoDone done)
{
    m_check.reset();
    link().close();
    done(DemoFacts{});
}

void Teacher::collect(const std::filesystem::path& folder, DemoDone done)
{
    link().open();
    // Asked once the place is there again, so that the collection finds a connection.
    link().callWhenReady(
        method::placeFacts, Json::object(), Reply<Json>(this, [this, folder, done](Result<Json> ready) {
            if (!ready)
                return done(tl::unexpected(ready.error()));
            m_services.collect.start(m_tp, folder,
                                     Reply<CollectReport>(this, [this, done](Result<CollectReport> report) {
                                         if (!report)
                                             return done(tl::unexpected(report.error()));
                                         std::uint64_t files = 0;
                                         std::uint64_t bytes = 0;
                                         for (const auto& seat : report->seats) {
                                             if (seat.error)
                                                 return done(tl::unexpected(*seat.error));
                                             if (seat.kind != SubmissionKind::Freeze || seat.folder.empty())
                                                 return done(fail(ErrorKind::NotFrozen, seat.seat.text()));
                                             files += seat.files;
                                             bytes += seat.bytes;
                                         }
                                         m_collected = report->seats;
                                         done(DemoFacts{{"seats", std::to_string(report->seats.size())},
                                                        {"files", std::to_string(files)},
                                                        {"bytes", std::to_string(bytes)},
                                                        {"folder", report->folder.string()}});
                                     }));
        }));
}

} // namespace pupitre
