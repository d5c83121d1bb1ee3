// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See feedback.h.
#include "core/services/feedback/feedback.h"

#include "core/services/feedback/feedbacksending.h"

#include <QTemporaryDir>

namespace pupitre
{

Feedback::Feedback(PlaceBook& places, Classroom& classroom, Operations& operations, QObject* parent)
    : QObject(parent), m_places(places), m_classroom(classroom), m_operations(operations),
      m_lane(places.mailbox(), "feedback")
{
}

Feedback::~Feedback()
{
    for (FeedbackSending* sending : findChildren<FeedbackSending*>()) // they report to operations
        delete sending;
}

void Feedback::read(const TpRef& tp, std::filesystem::path source, Reply<FeedbackDraft> reply)
{
    const CourseCard* card = m_classroom.card(tp.courseRef());
    if (card == nullptr)
        return reply(fail(ErrorKind::NotFound, tp.course.text()));
    auto staging = std::make_shared<QTemporaryDir>();
    if (!staging->isValid())
        return reply(fail(ErrorKind::FileUnwritable, staging->path().toStdString(),
                          staging->errorString().toStdString()));
    const std::filesystem::path folder = staging->path().toStdString();
    m_reading = m_lane.run<SortedFeedback>(
        [source = std::move(source), course = card->course, id = tp.tp, folder](std::stop_token stop) {
            return sortFeedback(source, course, id, folder, stop);
        },
        [staging = std::move(staging), reply = std::move(reply)](const Result<SortedFeedback>& sorted) {
            reply(sorted ? Result<FeedbackDraft>(FeedbackDraft{*sorted, staging})
                         : tl::unexpected(sorted.error()));
        });
}

OperationId Feedback::send(const TpRef& tp, FeedbackDraft draft, Reply<std::vector<FeedbackSent>> reply)
{
    const Tp* about = m_classroom.tp(tp);
    auto* sending = new FeedbackSending(m_places, m_operations, this); // deletes itself at its end
    return sending->start(tp, about != nullptr ? about->title : tp.tp.text(), draft, reply,
                          [self = QPointer<Feedback>(this), tp, draft, reply] {
                              if (self)
                                  self->send(tp, draft, reply);
                          });
}

} // namespace pupitre
