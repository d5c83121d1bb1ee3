// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One sending of feedback under way: seat after seat.
#pragma once

#include "core/services/feedback/feedback.h"

namespace pupitre
{

class FeedbackSending final : public QObject
{
    Q_OBJECT
public:
    FeedbackSending(PlaceBook& places, Operations& operations, QObject* parent); // deletes itself at its end

    OperationId start(const TpRef& tp, const std::string& title, FeedbackDraft draft,
                      Reply<std::vector<FeedbackSent>> reply, std::function<void()> again);

private:
    void sendNext();
    void end(const std::optional<Error>& error);

    PlaceBook& m_places;
    Operations& m_operations;
    TpRef m_tp;
    FeedbackDraft m_draft;
    Reply<std::vector<FeedbackSent>> m_reply;
    std::vector<FeedbackSent> m_sent;
    Task m_task;
    OperationId m_operation = 0;
    bool m_ended = false;
};

} // namespace pupitre
