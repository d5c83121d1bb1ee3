// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See feedbacksending.h.
#include "core/services/feedback/feedbacksending.h"

namespace pupitre
{

namespace
{
/// The next seat would meet it too.
bool concernsAll(ErrorKind kind)
{
    return kind == ErrorKind::ConnectionLost || kind == ErrorKind::HostOffline || kind == ErrorKind::TimedOut
           || kind == ErrorKind::Cancelled || kind == ErrorKind::DiskFull || kind == ErrorKind::NotHome;
}
} // namespace

FeedbackSending::FeedbackSending(PlaceBook& places, Operations& operations, QObject* parent)
    : QObject(parent), m_places(places), m_operations(operations)
{
}

OperationId FeedbackSending::start(const TpRef& tp, const std::string& title, FeedbackDraft draft,
                                   Reply<std::vector<FeedbackSent>> reply, std::function<void()> again)
{
    m_tp = tp;
    m_draft = std::move(draft);
    m_reply = std::move(reply);
    Operations::Hooks hooks;
    hooks.cancel = [self = QPointer<FeedbackSending>(this)] {
        if (self)
            self->end(Error{ErrorKind::Cancelled, {}, {}});
    };
    hooks.retry = std::move(again);
    m_operation = m_operations.begin(OperationKind::SendFeedback, title, tp, std::move(hooks));
    sendNext();
    return m_operation;
}

void FeedbackSending::sendNext()
{
    const auto& seats = m_draft.sorted.seats;
    Progress progress;
    progress.done = m_sent.size();
    progress.total = seats.size();
    m_operations.report(m_operation, std::move(progress));
    if (m_sent.size() == seats.size())
        return end(std::nullopt);
    PlaceLink* link = m_places.link(m_tp.place);
    if (link == nullptr)
        return end(Error{ErrorKind::NotFound, m_tp.place.text(), {}});
    const SeatFeedback& seat = seats[m_sent.size()];
    m_task = link->upload(
        {m_tp.course.text(), "feedback/" + seat.seat.text() + '/' + m_tp.tp.text()}, seat.folder,
        [this](const Result<TransferDone>& done) {
            if (!done && concernsAll(done.error().kind))
                return end(done.error());
            const SeatFeedback& sent = m_draft.sorted.seats[m_sent.size()];
            m_sent.push_back(
                {sent.seat, sent.files, done ? std::nullopt : std::optional<Error>(done.error())});
            sendNext();
        },
        [](const TransferProgress&) {});
}

void FeedbackSending::end(const std::optional<Error>& error)
{
    if (std::exchange(m_ended, true))
        return;
    m_task = {};
    std::optional<Error> told = error;
    for (const FeedbackSent& seat : m_sent)
        if (seat.error && !told)
            told = seat.error;
    m_operations.finish(m_operation, told);
    m_reply(error ? Result<std::vector<FeedbackSent>>(tl::unexpected(*error)) : m_sent);
    deleteLater();
}

} // namespace pupitre
