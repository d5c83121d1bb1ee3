// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See coursecopying.h.
#include "core/services/making/coursecopying.h"

#include "core/services/places/callprogress.h"
#include "core/wire/methods.h"

#include <nlohmann/json.hpp>

namespace pupitre
{

CourseCopying::CourseCopying(PlaceBook& places, Classroom& classroom, Operations& operations, QObject* parent)
    : QObject(parent), m_places(places), m_classroom(classroom), m_operations(operations)
{
}

OperationId CourseCopying::start(const CourseRef& from, const Course& course, Reply<CourseRef> reply,
                                 std::function<void()> again)
{
    m_reply = std::move(reply);
    m_made = {from.place, course.id};
    m_params = {{"from", from.course.text()}, {"course", toJson(course)}};
    Operations::Hooks hooks;
    hooks.cancel = [self = QPointer<CourseCopying>(this)] {
        if (self)
            self->cancel();
    };
    hooks.retry = std::move(again);
    m_operation = m_operations.begin(OperationKind::CopyCourse, course.title, std::nullopt, std::move(hooks));
    ask(Patient::No);
    return m_operation;
}

void CourseCopying::ask(Patient patient)
{
    PlaceLink* link = m_places.link(m_made.place);
    if (link == nullptr)
        return end(fail(ErrorKind::NotFound, m_made.place.text()));
    auto progress = [self = QPointer<CourseCopying>(this)](const Json& params) {
        if (self)
            self->m_operations.report(self->m_operation, progressFrom(params));
    };
    Reply<Json> reply(this, [this, patient](const Result<Json>& answer) { answered(answer, patient); });
    m_call = patient == Patient::Yes
                 ? link->callWhenReady(method::courseCopy, m_params, std::move(reply), std::move(progress))
                 : link->call(method::courseCopy, m_params, std::move(reply), std::move(progress));
}

/// It may have been finished in this very moment: then the course is there, and is seen.
void CourseCopying::cancel()
{
    if (PlaceLink* link = m_places.link(m_made.place))
        link->cancel(m_call);
    end(fail(ErrorKind::Cancelled));
    m_classroom.refresh(m_made.place);
}

void CourseCopying::answered(const Result<Json>& answer, Patient patient)
{
    if (!answer && answer.error().kind == ErrorKind::ConnectionLost && patient == Patient::No)
        return ask(Patient::Yes);
    if (!answer)
        return end(tl::unexpected(answer.error()));
    m_classroom.getCourse(m_made, Reply<CourseCard>(this, [this](const Result<CourseCard>& card) {
                              end(card ? Result<CourseRef>(m_made) : tl::unexpected(card.error()));
                          }));
}

void CourseCopying::end(const Result<CourseRef>& outcome)
{
    if (std::exchange(m_ended, true))
        return;
    m_operations.finish(m_operation, outcome ? std::nullopt : std::optional<Error>(outcome.error()));
    m_reply(outcome);
    deleteLater();
}

} // namespace pupitre
