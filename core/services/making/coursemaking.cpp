// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/making/coursemaking.h"

#include "core/wire/methods.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace pupitre
{

namespace
{

/// "1", "2", …: the next version of code that was published under this TP's name.
std::string nextVersion(const std::string& version)
{
    const bool isNumber =
        !version.empty() && version.size() < 9
        && std::all_of(version.begin(), version.end(), [](char c) { return c >= '0' && c <= '9'; });
    return isNumber ? std::to_string(std::stoi(version) + 1) : "1";
}

std::string codeTree(const Tp& tp)
{
    return "code/" + tp.id.text() + "@" + tp.codeVersion;
}

Progress progressOf(const TransferProgress& transfer, const std::string& tree)
{
    return {ProgressUnit::Bytes, transfer.bytes,
            transfer.totalBytes > 0 ? std::optional<std::uint64_t>(transfer.totalBytes) : std::nullopt, tree};
}

} // namespace

CourseMaking::CourseMaking(PlaceBook& places, Classroom& classroom, Operations& operations, QObject* parent)
    : QObject(parent), m_places(places), m_classroom(classroom), m_operations(operations)
{
}

OperationId CourseMaking::start(const PlaceId& place, CourseDraft draft, Reply<TpRef> reply, Again again)
{
    m_draft = std::move(draft);
    m_reply = std::move(reply);
    Operations::Hooks hooks;
    hooks.cancel = [self = QPointer<CourseMaking>(this)] {
        if (self)
            self->end(fail(ErrorKind::Cancelled));
    };
    hooks.retry = [again = std::move(again), kept = m_draft, to = m_reply] { again(kept, to); };
    const std::string subject = m_draft.tpTitle.empty() ? m_draft.title : m_draft.tpTitle;
    m_operation = m_operations.begin(OperationKind::CreateCourse, subject, std::nullopt, std::move(hooks));

    auto course = courseFrom(m_draft);
    if (!course) {
        end(tl::unexpected(course.error()));
        return m_operation;
    }
    m_course = std::move(*course);
    m_ref = {place, m_course.id, m_course.tps.front().id};
    PlaceLink* link = m_places.link(place);
    if (link == nullptr) {
        end(fail(ErrorKind::NotFound, place.text()));
        return m_operation;
    }
    link->open();
    m_classroom.getCourse(m_ref.courseRef(),
                          Reply<CourseCard>(this, [this](const Result<CourseCard>& known) { merge(known); }));
    return m_operation;
}

void CourseMaking::merge(const Result<CourseCard>& known)
{
    if (m_ended)
        return;
    if (!known && known.error().kind != ErrorKind::NotFound)
        return end(tl::unexpected(known.error()));
    if (!known && m_draft.into) // removed meanwhile: a TP brings no course back
        return end(tl::unexpected(known.error()));
    if (known) {
        auto merged = mergedInto(known->course, m_course);
        if (!merged)
            return end(tl::unexpected(merged.error()));
        m_course = std::move(*merged);
        m_revision = known->revision;
    } else if (!m_draft.code.empty()) {
        m_course.tps.front().codeVersion = nextVersion({});
    }
    planUploads();
    putCourse();
}

void CourseMaking::putCourse()
{
    m_classroom.putCourse(m_ref.place, m_course, m_revision,
                          Reply<CourseCard>(this, [this](const Result<CourseCard>& put) {
                              if (m_ended)
                                  return;
                              if (!put)
                                  return end(tl::unexpected(put.error()));
                              m_revision = put->revision;
                              uploadNext();
                          }));
}

/// The course that is there, with the drafted TP in it and the people of the draft who are new.
Result<Course> CourseMaking::mergedInto(Course known, const Course& drafted) const
{
    Tp tp = drafted.tps.front();
    const Tp* there = known.tp(tp.id);
    if (there != nullptr && there->published)
        return fail(ErrorKind::AlreadyExists, tp.id.text());
    if (!m_draft.code.empty()) // an upload that was cut short goes on under its number
        tp.codeVersion =
            there == nullptr || there->codeVersion.empty() ? nextVersion({}) : there->codeVersion;
    if (there == nullptr)
        known.tps.push_back(std::move(tp));
    else
        *known.tp(drafted.tps.front().id) = std::move(tp);
    for (Seat& seat : difference(known.seats, m_draft.roster).added)
        known.seats.push_back(std::move(seat));
    return known;
}

void CourseMaking::planUploads()
{
    const Tp& tp = *m_course.tp(m_ref.tp);
    if (!m_draft.documents.empty())
        m_uploads.push_back({"documents", m_draft.documents});
    if (!m_draft.data.empty())
        m_uploads.push_back({"data", m_draft.data});
    if (!m_draft.code.empty())
        m_uploads.push_back({codeTree(tp), m_draft.code});
}

void CourseMaking::uploadNext()
{
    if (m_ended)
        return;
    if (m_uploads.empty())
        return installTimer();
    PlaceLink* link = m_places.link(m_ref.place);
    if (link == nullptr)
        return end(fail(ErrorKind::NotFound, m_ref.place.text()));
    const Upload upload = m_uploads.back();
    m_task = link->upload(
        {m_ref.course.text(), upload.tree}, upload.from,
        [this, upload](const Result<TransferDone>& done) {
            if (!done && done.error().kind == ErrorKind::AlreadyExists && upload.tree.starts_with("code/"))
                return useNextVersion();
            if (!done)
                return end(tl::unexpected(done.error()));
            m_uploads.pop_back();
            uploadNext();
        },
        [this, tree = upload.tree](const TransferProgress& progress) {
            m_operations.report(m_operation, progressOf(progress, tree));
        });
}

/// Complete code is immutable, and what is complete there need not be what is in the folder here now.
void CourseMaking::useNextVersion()
{
    Tp& tp = *m_course.tp(m_ref.tp);
    tp.codeVersion = nextVersion(tp.codeVersion);
    m_uploads.back().tree = codeTree(tp);
    putCourse();
}

/// A place without a timer still works while a desktop is connected; readiness and the place check say that
/// it is missing.
void CourseMaking::installTimer()
{
    PlaceLink* link = m_places.link(m_ref.place);
    if (link == nullptr)
        return end(fail(ErrorKind::NotFound, m_ref.place.text()));
    link->call(method::placeInstall, Json::object(),
               Reply<Json>(this, [this](const Result<Json>&) { publish(); }));
}

void CourseMaking::publish()
{
    if (m_ended)
        return;
    m_classroom.publish(m_ref, Reply<TpStatus>(this, [this](const Result<TpStatus>& status) {
                            if (!status)
                                return end(tl::unexpected(status.error()));
                            end(m_ref);
                        }));
}

void CourseMaking::end(Result<TpRef> outcome)
{
    if (std::exchange(m_ended, true))
        return;
    m_task = {};
    m_operations.finish(m_operation, outcome ? std::nullopt : std::optional<Error>(outcome.error()));
    m_reply(outcome);
    m_classroom.getCourse(m_ref.courseRef(), {});
    deleteLater();
}

} // namespace pupitre
