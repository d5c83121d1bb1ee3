// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/moving/coursemoving.h"

#include "core/places/placeaddress.h"
#include "core/wire/methods.h"

#include <nlohmann/json.hpp>

namespace pupitre
{

OperationId CourseMoving::start(const MoveOrder& order, const Reply<CourseRef>& reply)
{
    m_order = order;
    m_reply = reply;
    const CourseCard* known = tools().classroom.card(order.course);
    const auto id = begin(
        OperationKind::MoveCourse, known != nullptr ? known->course.title : order.course.course.text(),
        [this] { end(fail(ErrorKind::Cancelled)); },
        [transfer = QPointer<CourseTransfer>(&m_transfer), order, reply] {
            if (transfer)
                transfer->moveCourse(order, reply);
        });
    look();
    return id;
}

void CourseMoving::back(const MoveOrder& order, const Reply<void>& reply)
{
    m_order = order;
    m_direction = Direction::Back;
    m_reply = Reply<CourseRef>(&m_transfer, [reply](const Result<CourseRef>& outcome) {
        reply(outcome ? Result<void>() : tl::unexpected(outcome.error()));
    });
    look();
}

std::string CourseMoving::nameOf(const PlaceId& place) const
{
    const PlaceLink* link = tools().places.link(place);
    return link == nullptr || link->place().name.empty() ? place.text() : link->place().name;
}

void CourseMoving::look()
{
    m_old.reset();
    m_new.reset();
    call(
        m_order.course.place, method::courseHome, {{"course", m_order.course.course.text()}},
        [this](const Json& json) {
            const auto home = homeFactsFromJson(json);
            if (!home)
                return end(tl::unexpected(home.error()));
            m_old = *home;
            lookAtNew();
        },
        [this](const Error& error) {
            if (error.kind != ErrorKind::NotFound)
                return end(tl::unexpected(error));
            lookAtNew();
        });
}

void CourseMoving::lookAtNew()
{
    const auto next = [this] { m_direction == Direction::Forth ? goOn() : goBack(); };
    call(
        m_order.to, method::courseHome, {{"course", m_order.course.course.text()}},
        [this, next](const Json& json) {
            const auto home = homeFactsFromJson(json);
            if (!home)
                return end(tl::unexpected(home.error()));
            m_new = *home;
            next();
        },
        [this, next](const Error& error) {
            if (error.kind != ErrorKind::NotFound)
                return end(tl::unexpected(error));
            next();
        });
}

void CourseMoving::goOn()
{
    const std::string& course = m_order.course.course.text();
    const auto next = nextMoveStep(course, m_old, m_new);
    if (!next)
        return end(tl::unexpected(next.error()));
    switch (*next) {
    case MoveStep::Leave:
        return step(m_order.course.place, method::courseLeave,
                    {{"course", course}, {"to", nameOf(m_order.to)}});
    case MoveStep::Carry:
        return carry();
    case MoveStep::CloseOld:
        Q_EMIT m_transfer.moving(m_order.course, {m_order.to, m_order.course.course});
        return step(m_order.course.place, method::courseGone, {{"course", course}, {"token", m_old->token}});
    case MoveStep::OpenNew:
        return step(m_order.to, method::courseArrive, {{"course", course}, {"token", m_new->token}});
    case MoveStep::Done:
        return clearStaging();
    }
}

void CourseMoving::goBack()
{
    const std::string& course = m_order.course.course.text();
    const auto next = nextBackStep(course, m_old, m_new);
    if (!next)
        return end(tl::unexpected(next.error()));
    switch (*next) {
    case BackStep::RemoveNew:
        return step(m_order.to, method::courseRemove, {{"course", course}, {"force", true}});
    case BackStep::Stay:
        return step(m_order.course.place, method::courseStay, {{"course", course}, {"token", m_old->token}});
    case BackStep::Done:
        return clearStaging();
    }
}

void CourseMoving::step(const PlaceId& place, const char* method, Json params)
{
    call(
        place, method, std::move(params), [this](const Json&) { look(); },
        [this](const Error& error) { end(tl::unexpected(error)); });
}

/// A copy of another move of this course would be older: what is packed under one token belongs to it.
void CourseMoving::carry()
{
    const auto archive = m_order.staging / m_old->token;
    std::error_code error;
    std::filesystem::create_directories(m_order.staging, error);
    if (std::filesystem::exists(archive / "export.json", error))
        return importThere();
    m_transfer.exportCourse(m_order.course, archive,
                            Reply<ArchiveFacts>(this, [this](const Result<ArchiveFacts>& facts) {
                                if (!facts)
                                    return end(tl::unexpected(facts.error()));
                                importThere();
                            }));
}

void CourseMoving::importThere()
{
    const ImportOrder order{m_order.to, m_order.staging / m_old->token, m_old->token,
                            nameOf(m_order.course.place)};
    m_transfer.importCourse(order, Reply<ImportReport>(this, [this](const Result<ImportReport>& report) {
                                if (!report)
                                    return end(tl::unexpected(report.error()));
                                look();
                            }));
}

void CourseMoving::clearStaging()
{
    keep(tools().lane.run<void>(
        [staging = m_order.staging](std::stop_token) -> Result<void> {
            std::error_code error;
            std::filesystem::remove_all(staging, error); // ours; what stays is a copy that takes room
            return {};
        },
        [this](const Result<void>&) {
            end(CourseRef{m_direction == Direction::Forth ? m_order.to : m_order.course.place,
                          m_order.course.course});
        }));
}

void CourseMoving::end(const Result<CourseRef>& outcome)
{
    const auto reply = m_reply;
    if (!endOnce(outcome ? std::nullopt : std::optional<Error>(outcome.error())))
        return;
    tools().classroom.refresh(m_order.course.place);
    tools().classroom.refresh(m_order.to);
    reply(outcome);
}

} // namespace pupitre
