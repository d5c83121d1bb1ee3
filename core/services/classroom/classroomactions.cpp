// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a teacher does with a course. Start, End and preparing can be repeated, so after a lost connection
// they are asked again as soon as the place is back: the place has gone on by itself, and the answer is where
// it stands.
#include "core/services/classroom/classroom.h"

#include "core/services/places/callprogress.h"
#include "core/wire/methods.h"

#include <nlohmann/json.hpp>

namespace pupitre
{

namespace
{

constexpr int mostClashes = 10; // more means that two programs answer each other

Json seatList(const std::vector<SeatId>& seats)
{
    Json list = Json::array();
    for (const SeatId& seat : seats)
        list.push_back(seat.text());
    return list;
}

Json paramsOf(const TpRef& ref, Json more)
{
    more["course"] = ref.course.text();
    more["tp"] = ref.tp.text();
    return more;
}

Result<TpStatus> statusFrom(const Result<Json>& json)
{
    return json ? tpStatusFromJson(*json) : Result<TpStatus>(tl::unexpected(json.error()));
}

} // namespace

void Classroom::act(OperationKind kind, const char* method, const TpRef& ref, Json more,
                    Reply<TpStatus> reply)
{
    PlaceLink* place = link(ref.place);
    if (place == nullptr)
        return reply(fail(ErrorKind::NotFound, ref.place.text()));
    const Tp* about = tp(ref);
    Operations::Hooks hooks;
    hooks.retry = [self = QPointer<Classroom>(this), kind, method, ref, more, reply] {
        if (self)
            self->act(kind, method, ref, more, reply);
    };
    const OperationId operation =
        m_operations.begin(kind, about != nullptr ? about->title : ref.tp.text(), ref, std::move(hooks));
    auto progress = [self = QPointer<Classroom>(this), operation](const Json& params) {
        if (self)
            self->m_operations.report(operation, progressFrom(params));
    };
    const auto ended = [this, ref, operation, reply](const Result<Json>& json) {
        auto status = statusFrom(json);
        m_operations.finish(operation, status ? std::nullopt : std::optional<Error>(status.error()));
        if (status)
            keepStatus(ref.place, status, ref);
        reply(status);
        endChange(ref.courseRef());
    };
    beginChange(ref.courseRef());
    place->call(method, paramsOf(ref, more),
                Reply<Json>(this,
                            [this, ref, method, more, ended, progress](Result<Json> json) {
                                PlaceLink* again = link(ref.place);
                                const bool lost = !json && json.error().kind == ErrorKind::ConnectionLost;
                                if (!lost || again == nullptr)
                                    return ended(json);
                                again->callWhenReady(method, paramsOf(ref, more), Reply<Json>(this, ended),
                                                     progress);
                            }),
                progress);
}

void Classroom::change(const char* method, const TpRef& ref, Json params, Reply<TpStatus> reply)
{
    PlaceLink* place = link(ref.place);
    if (place == nullptr)
        return reply(fail(ErrorKind::NotFound, ref.place.text()));
    beginChange(ref.courseRef());
    place->call(method, paramsOf(ref, std::move(params)),
                Reply<Json>(this, [this, ref, reply](Result<Json> json) {
                    auto status = statusFrom(json);
                    if (status)
                        keepStatus(ref.place, status, ref);
                    reply(status);
                    endChange(ref.courseRef());
                }));
}

void Classroom::endChange(const CourseRef& ref)
{
    getCourse(ref, Reply<CourseCard>(this, [this, ref](const Result<CourseCard>&) {
                  if (--m_changing[ref] == 0)
                      m_changing.erase(ref);
              }));
}

void Classroom::publish(const TpRef& ref, Reply<TpStatus> reply)
{
    act(OperationKind::Prepare, method::coursePublish, ref, Json::object(), std::move(reply));
}

void Classroom::startTp(const TpRef& ref, Reply<TpStatus> reply)
{
    act(OperationKind::StartTp, method::tpOpen, ref, Json::object(), std::move(reply));
}

void Classroom::endTp(const TpRef& ref, Reply<TpStatus> reply)
{
    act(OperationKind::EndTp, method::tpEnd, ref, Json::object(), std::move(reply));
}

void Classroom::restartSeats(const TpRef& ref, std::vector<SeatId> seats, Reply<TpStatus> reply)
{
    act(OperationKind::RestartSeats, method::seatRestart, ref, {{"seats", seatList(seats)}},
        std::move(reply));
}

void Classroom::extendSeats(const TpRef& ref, std::vector<SeatId> seats, std::chrono::minutes more,
                            Reply<TpStatus> reply)
{
    change(method::seatExtend, ref, {{"seats", seatList(seats)}, {"extraMinutes", more.count()}},
           std::move(reply));
}

void Classroom::extendDeadline(const TpRef& ref, std::vector<SeatId> seats, Moment deadline,
                               Reply<TpStatus> reply)
{
    change(
        method::seatExtend, ref,
        {{"seats", seatList(seats)}, {"deadline", {{"utc", toIso(deadline.utc)}, {"local", deadline.local}}}},
        std::move(reply));
}

void Classroom::makeImage(const TpRef& ref, std::vector<std::string> packages, Reply<void> reply)
{
    PlaceLink* place = link(ref.place);
    const Tp* about = tp(ref);
    if (place == nullptr || about == nullptr)
        return reply(fail(ErrorKind::NotFound, ref.tp.text()));
    if (!madeHere(about->image))
        return reply(fail(ErrorKind::NoImage, about->image));
    Operations::Hooks hooks;
    hooks.retry = [self = QPointer<Classroom>(this), ref, packages, reply] {
        if (self)
            self->makeImage(ref, packages, reply);
    };
    const OperationId operation =
        m_operations.begin(OperationKind::MakeImage, about->image, ref, std::move(hooks));
    place->call(method::imageMake, {{"reference", about->image}, {"packages", packages}},
                Reply<Json>(this, [this, ref, operation, reply](const Result<Json>& made) {
                    m_operations.finish(operation, made ? std::nullopt : std::optional<Error>(made.error()));
                    refreshReadiness(ref);
                    reply(made ? Result<void>() : tl::unexpected(made.error()));
                }));
}

void Classroom::putCourse(const PlaceId& place, Course course, std::string revision, Reply<CourseCard> reply)
{
    PlaceLink* asked = link(place);
    if (asked == nullptr)
        return reply(fail(ErrorKind::NotFound, place.text()));
    Json params{{"course", toJson(course)}};
    if (!revision.empty())
        params["revision"] = revision;
    const CourseRef ref{place, course.id};
    // Read back: what the place made of it is what counts.
    asked->call(
        method::coursePut, std::move(params), Reply<Json>(this, [this, ref, reply](Result<Json> json) {
            if (!json && json.error().kind != ErrorKind::Conflict)
                return reply(tl::unexpected(json.error()));
            // Whoever came second is told, and sees what the other has made of the course.
            if (!json)
                return getCourse(
                    ref, Reply<CourseCard>(this, [reply, error = json.error()](const Result<CourseCard>&) {
                        reply(tl::unexpected(error));
                    }));
            getCourse(ref, reply);
        }));
}

void Classroom::changeStudents(const CourseRef& ref, Roster roster, std::vector<SeatId> leaving,
                               Reply<CourseCard> reply)
{
    const CourseCard* known = card(ref);
    Operations::Hooks hooks;
    hooks.retry = [self = QPointer<Classroom>(this), ref, roster, leaving, reply] {
        if (self)
            self->changeStudents(ref, roster, leaving, reply);
    };
    const OperationId operation =
        m_operations.begin(OperationKind::ChangeStudents,
                           known != nullptr ? known->course.title : ref.course.text(), {}, std::move(hooks));
    const Reply<CourseCard> ended(this, [this, ref, operation, reply](const Result<CourseCard>& done) {
        m_operations.finish(operation, done ? std::nullopt : std::optional<Error>(done.error()));
        reply(done);
        endChange(ref);
        takeOverNext(ref);
    });
    beginChange(ref);
    const auto work = [this, ref, roster, leaving, ended] { takeOver(ref, roster, leaving, 0, ended); };
    m_takeOvers[ref].emplace_back(work);
    if (m_takeOvers[ref].size() == 1)
        work();
}

/// One list after the other: our own would only clash with each other, and use up the tries meant for others.
void Classroom::takeOverNext(const CourseRef& ref)
{
    auto& queue = m_takeOvers[ref];
    queue.pop_front();
    if (queue.empty()) {
        m_takeOvers.erase(ref);
        return;
    }
    const auto work = queue.front(); // may end, and leave the queue, before it returns
    work();
}

/// Into the course as it is; once more where somebody else changed it in between.
void Classroom::takeOver(const CourseRef& ref, const Roster& roster, const std::vector<SeatId>& leaving,
                         int conflicts, const Reply<CourseCard>& ended)
{
    getCourse(
        ref, Reply<CourseCard>(this, [this, ref, roster, leaving, conflicts,
                                      ended](const Result<CourseCard>& now) {
            if (!now)
                return ended(tl::unexpected(now.error()));
            Course course = now->course;
            course.seats = changedSeats(now->course.seats, difference(now->course.seats, roster), leaving);
            const auto put = [this, ref, roster, leaving, conflicts, ended](const Result<CourseCard>& card) {
                const bool again = !card && card.error().kind == ErrorKind::Conflict;
                if (!again || conflicts == mostClashes)
                    return ended(card);
                takeOver(ref, roster, leaving, conflicts + 1, ended);
            };
            putCourse(ref.place, std::move(course), now->revision, Reply<CourseCard>(this, put));
        }));
}

void Classroom::removalLoss(const CourseRef& ref, Reply<RemovalLoss> reply)
{
    const CourseCard* course = card(ref);
    PlaceLink* place = link(ref.place);
    if (course == nullptr || place == nullptr)
        return reply(fail(ErrorKind::NotFound, ref.course.text()));

    struct Sum {
        RemovalLoss loss;
        std::size_t open = 0;
        std::optional<Error> error;
    };
    const auto sum = std::make_shared<Sum>();
    sum->open = course->course.tps.size();
    if (sum->open == 0)
        return reply(sum->loss);
    for (const Tp& tp : course->course.tps)
        place->call(method::status, {{"course", ref.course.text()}, {"tp", tp.id.text()}},
                    Reply<Json>(this, [sum, reply](Result<Json> json) {
                        const auto status = statusFrom(json);
                        if (!status)
                            sum->error = status.error();
                        else
                            for (const SeatStatus& seat : status->seats) {
                                sum->loss.workspaces += seat.prepared ? 1 : 0;
                                sum->loss.submissions += seat.lastSubmission ? 1 : 0;
                                sum->loss.uncollected += seat.lastSubmission && !seat.collected ? 1 : 0;
                                sum->loss.bytes += seat.lastSubmission ? seat.lastSubmission->bytes : 0;
                            }
                        if (--sum->open == 0)
                            reply(sum->error ? Result<RemovalLoss>(tl::unexpected(*sum->error)) : sum->loss);
                    }));
}

void Classroom::removeCourse(const CourseRef& ref, RemovalForce force, Reply<void> reply)
{
    PlaceLink* place = link(ref.place);
    if (place == nullptr)
        return reply(fail(ErrorKind::NotFound, ref.place.text()));
    place->call(method::courseRemove,
                {{"course", ref.course.text()}, {"force", force == RemovalForce::Force}},
                Reply<Json>(this, [this, ref, reply](Result<Json> json) {
                    if (json)
                        Q_EMIT courseGone(ref);
                    reply(json ? Result<void>() : tl::unexpected(json.error()));
                    refresh(ref.place);
                }));
}

void Classroom::journal(const CourseRef& ref, Reply<Json> reply)
{
    PlaceLink* place = link(ref.place);
    if (place == nullptr)
        return reply(fail(ErrorKind::NotFound, ref.place.text()));
    place->call(method::journal, {{"course", ref.course.text()}}, std::move(reply));
}

} // namespace pupitre
